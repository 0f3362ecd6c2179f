# Made by tools/codegen from specs/images/vhdx_region_table.ksy; do not edit.
meta:
  id: vhdx_region_table
  endian: le
  license: MIT
  ks-version: 0.11
doc: Start of a region table; the entries follow.
doc-ref: MS-VHDX 2.2.3.1 Region Table Header
seq:
  - id: signature
    type: u4
    doc: The letters regi.
    doc-ref: MS-VHDX 2.2.3.1 Region Table Header
    valid: "0x69676572"
  - id: checksum
    type: u4
    doc: CRC-32C of the 65536 bytes, these four as zeros.
    doc-ref: MS-VHDX 2.2.3.1 Region Table Header
  - id: entry_count
    type: u4
    doc: Entries, at most 2047.
    doc-ref: MS-VHDX 2.2.3.1 Region Table Header
  - id: reserved
    type: u4
