# Made by tools/codegen from specs/images/vhdx_metadata_entry.ksy; do not edit.
meta:
  id: vhdx_metadata_entry
  endian: le
  license: MIT
  ks-version: 0.11
doc: Where an item is.
doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
seq:
  - id: item_id
    size: 16
    doc: What it is.
    doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
  - id: offset
    type: u4
    doc: Bytes from the start of the region.
    doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
  - id: length
    type: u4
    doc: Its bytes.
    doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
  - id: flags
    type: flags_bits
    doc: Flags.
    doc-ref: MS-VHDX 2.6.1.2 Metadata Table Entry
  - id: reserved
    type: u4
types:
  flags_bits:
    meta:
      bit-endian: le
    seq:
      - id: user
        doc: "1: not of the format."
        type: b1
      - id: virtual_disk
        doc: "1: of the disk, not of the file."
        type: b1
      - id: required
        doc: "1: a reader must know it."
        type: b1
      - id: flags_pad
        type: b29
