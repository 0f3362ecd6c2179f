# Made by tools/codegen from specs/containers/lvm_pv_header.ksy; do not edit.
meta:
  id: lvm_pv_header
  endian: le
  license: MIT
  ks-version: 0.11
doc: "What a physical volume is; lists of disk_locn follow: data areas, then metadata areas, each ended by zeros."
doc-ref: LVM2 lib/format_text/layout.h pv_header
seq:
  - id: uuid
    size: 32
    doc: Identity, as 32 characters.
    doc-ref: LVM2 lib/format_text/layout.h pv_header.pv_uuid
  - id: device_size
    type: u8
    doc: Bytes of the device.
    doc-ref: LVM2 lib/format_text/layout.h pv_header.device_size_xl
