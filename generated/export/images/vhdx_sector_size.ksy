# Made by tools/codegen from specs/images/vhdx_sector_size.ksy; do not edit.
meta:
  id: vhdx_sector_size
  endian: le
  license: MIT
  ks-version: 0.11
doc: "Item: the size of a logical sector."
doc-ref: MS-VHDX 2.6.2.4 Logical Sector Size
seq:
  - id: size
    type: u4
    doc: 512 or 4096.
    doc-ref: MS-VHDX 2.6.2.4 Logical Sector Size
