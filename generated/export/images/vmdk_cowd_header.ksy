# Made by tools/codegen from specs/images/vmdk_cowd_header.ksy; do not edit.
meta:
  id: vmdk_cowd_header
  endian: le
  license: MIT
  ks-version: 0.11
doc: Start of a sparse extent of ESX.
doc-ref: QEMU block/vmdk.c VMDK3Header
seq:
  - id: magic
    type: u4
    doc: The letters COWD.
    doc-ref: QEMU block/vmdk.c VMDK3Header
    valid: "0x44574f43"
  - id: version
    type: u4
    doc: "1."
    doc-ref: QEMU block/vmdk.c VMDK3Header
  - id: flags
    type: u4
    doc: Flags.
    doc-ref: QEMU block/vmdk.c VMDK3Header
  - id: capacity
    type: u4
    doc: Sectors of the disk.
    doc-ref: QEMU block/vmdk.c VMDK3Header
  - id: grain_size
    type: u4
    doc: Sectors of a grain.
    doc-ref: QEMU block/vmdk.c VMDK3Header
  - id: directory_offset
    type: u4
    doc: Sector of the grain directory.
    doc-ref: QEMU block/vmdk.c VMDK3Header
  - id: directory_entries
    type: u4
    doc: Its entries.
    doc-ref: QEMU block/vmdk.c VMDK3Header
  - id: next_free
    type: u4
    doc: Sector behind the last grain.
    doc-ref: QEMU block/vmdk.c VMDK3Header
  - id: cylinders
    type: u4
    doc: "Geometry: cylinders."
    doc-ref: QEMU block/vmdk.c VMDK3Header
