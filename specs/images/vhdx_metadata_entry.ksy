meta:
  id: vhdx_metadata_entry
  endian: le
-zfskit-size: 32
doc: "Where an item is."
doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
seq:
  - id: item_id
    size: 16
    doc: "What it is."
    doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
  - id: offset
    type: u4
    doc: "Bytes from the start of the region."
    doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
  - id: length
    type: u4
    doc: "Its bytes."
    doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
  - id: flags
    type: u4
    -zfskit-bits:
      - {id: user, bits: 1, doc: "1: not of the format."}
      - {id: virtual_disk, bits: 1, doc: "1: of the disk, not of the file."}
      - {id: required, bits: 1, doc: "1: a reader must know it."}
      - {id: flags_pad, bits: 29, -zfskit-role: pad}
    doc: "Flags."
    doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
  - id: reserved
    type: u4
    -zfskit-role: pad
