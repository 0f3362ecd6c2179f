# Made by tools/codegen from specs/containers/lvm_disk_locn.ksy; do not edit.
meta:
  id: lvm_disk_locn
  endian: le
  license: MIT
  ks-version: 0.11
doc: A piece of a physical volume.
doc-ref: LVM2 lib/format_text/layout.h disk_locn
seq:
  - id: offset
    type: u8
    doc: Bytes from the start of the device.
    doc-ref: LVM2 lib/format_text/layout.h disk_locn.offset
  - id: size
    type: u8
    doc: Bytes; 0 for as far as the device goes.
    doc-ref: LVM2 lib/format_text/layout.h disk_locn.size
