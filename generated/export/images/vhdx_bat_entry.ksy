# Made by tools/codegen from specs/images/vhdx_bat_entry.ksy; do not edit.
meta:
  id: vhdx_bat_entry
  endian: le
  license: MIT
  ks-version: 0.11
doc: Entry of the block allocation table.
doc-ref: MS-VHDX 2.5.1 BAT Entry
seq:
  - id: entry
    type: entry_bits
    doc: The entry.
    doc-ref: MS-VHDX 2.5.1 BAT Entry
types:
  entry_bits:
    meta:
      bit-endian: le
    seq:
      - id: state
        doc: What is known of the block.
        type: b3
      - id: entry_pad
        type: b17
      - id: file_offset
        doc: Where the block is.
        type: b44
