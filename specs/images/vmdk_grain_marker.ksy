meta:
  id: vmdk_grain_marker
  endian: le
-zfskit-size: 12
doc: "Before a compressed grain."
doc-ref: VMware Virtual Disk Format 5.0, Markers
seq:
  - id: lba
    type: u8
    doc: "Sector of the disk that the grain begins with."
    doc-ref: VMware Virtual Disk Format 5.0, Markers
  - id: size
    type: u4
    doc: "Bytes of the stream that follows."
    doc-ref: VMware Virtual Disk Format 5.0, Markers
