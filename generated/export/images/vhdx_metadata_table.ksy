# Made by tools/codegen from specs/images/vhdx_metadata_table.ksy; do not edit.
meta:
  id: vhdx_metadata_table
  endian: le
  license: MIT
  ks-version: 0.11
doc: Start of the metadata region; the entries follow.
doc-ref: MS-VHDX 2.6.1.1 Metadata Table Header
seq:
  - id: signature
    type: u8
    doc: The letters metadata.
    doc-ref: MS-VHDX 2.6.1.1 Metadata Table Header
    valid: "0x617461646174656d"
  - id: reserved
    type: u2
  - id: entry_count
    type: u2
    doc: Entries, at most 2047.
    doc-ref: MS-VHDX 2.6.1.1 Metadata Table Header
  - id: reserved2
    size: 20
