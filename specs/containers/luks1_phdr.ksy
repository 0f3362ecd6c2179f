meta:
  id: luks1_phdr
  endian: be
  imports:
    - luks1_key_slot
-zfskit-size: 592
doc: "Header of a LUKS1 container; eight key slots lie at its end."
doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr
seq:
  - id: magic
    size: 6
    doc: "L U K S, 0xba 0xbe."
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.magic
  - id: version
    type: u2
    doc: Always 1.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.version
  - id: cipher_name
    size: 32
    doc: "Cipher, as aes; zero-filled."
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.cipher-name
  - id: cipher_mode
    size: 32
    doc: "Mode and IV, as xts-plain64."
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.cipher-mode
  - id: hash_spec
    size: 32
    doc: Hash of key derivation and anti-forensic splitting.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.hash-spec
  - id: payload_offset
    type: u4
    doc: Sectors of 512 bytes from the start to the data.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.payload-offset
  - id: key_bytes
    type: u4
    doc: Bytes of the volume key.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.key-bytes
  - id: mk_digest
    size: 20
    doc: Digest of the volume key.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest
  - id: mk_digest_salt
    size: 32
    doc: Its salt.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest-salt
  - id: mk_digest_iterations
    type: u4
    doc: Its rounds of PBKDF2.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest-iter
  - id: uuid
    size: 40
    doc: "Identity, as text; zero-filled."
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.uuid
  - id: key_slots
    type: luks1_key_slot
    repeat: expr
    repeat-expr: 8
    doc: Key slots.
    doc-ref: LUKS1 On-Disk Format Specification 1.2.3 phdr.key-slot
