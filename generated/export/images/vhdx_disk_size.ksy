# Made by tools/codegen from specs/images/vhdx_disk_size.ksy; do not edit.
meta:
  id: vhdx_disk_size
  endian: le
  license: MIT
  ks-version: 0.11
doc: "Item: the size of the disk."
doc-ref: MS-VHDX 2.6.2.2 Virtual Disk Size
seq:
  - id: size
    type: u8
    doc: Bytes.
    doc-ref: MS-VHDX 2.6.2.2 Virtual Disk Size
