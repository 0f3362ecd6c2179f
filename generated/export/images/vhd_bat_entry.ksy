# Made by tools/codegen from specs/images/vhd_bat_entry.ksy; do not edit.
meta:
  id: vhd_bat_entry
  endian: be
  license: MIT
  ks-version: 0.11
doc: Entry of the block allocation table.
doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Block Allocation Table and Data Blocks
seq:
  - id: sector
    type: u4
    doc: "Where the block is, in sectors of 512 bytes: its bitmap, padded to sectors, then its data."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Block Allocation Table and Data Blocks
