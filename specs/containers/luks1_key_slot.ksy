meta:
  id: luks1_key_slot
  endian: be
-zfskit-size: 48
doc: "A key slot of LUKS1: how to come from one passphrase to the volume key."
doc-ref: LUKS1 On-Disk Format Specification 1.2.3 key slot
seq:
  - id: active
    type: u4
    doc: "0x00ac71f3 in use, 0x0000dead not."
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 key slot.active
  - id: iterations
    type: u4
    doc: Rounds of PBKDF2.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 key slot.iterations
  - id: salt
    size: 32
    doc: Its salt.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 key slot.salt
  - id: key_material_offset
    type: u4
    doc: Sectors of 512 bytes from the start to the split key.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 key slot.key-material-offset
  - id: stripes
    type: u4
    doc: Pieces that the key was split into.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 key slot.stripes
