meta:
  id: vhdx_disk_size
  endian: le
-zfskit-size: 8
doc: "Item: the size of the disk."
doc-ref: MS-VHDX 2.6.2.2 Virtual Disk Size
seq:
  - id: size
    type: u8
    -zfskit-number: safe
    doc: "Bytes."
    doc-ref: MS-VHDX 2.6.2.2 Virtual Disk Size
