# Made by tools/codegen from specs/send/drr_write_byref.ksy; do not edit.
meta:
  id: drr_write_byref
  imports:
    - ../spa/zio
    - ../ddt/ddt_key
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  license: MIT
  ks-version: 0.11
params:
  - id: is_le
    type: bool
doc: "Fields of a write_byref record: a block that an earlier record had. No longer written."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_object
  - id: offset
    type: u8
    doc: Offset.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_offset
  - id: length
    type: u8
    doc: Bytes.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_length
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_toguid
  - id: refguid
    type: u8
    doc: Guid of the snapshot that has it.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refguid
  - id: refobject
    type: u8
    doc: Object there.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refobject
  - id: refoffset
    type: u8
    doc: Offset there.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refoffset
  - id: checksumtype
    type: u1
    enum: zio::checksum
    doc: Checksum function.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_checksumtype
  - id: flags
    type: u1
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_flags
  - id: pad2
    size: 6
  - id: key
    type: ddt_key(is_le)
    doc: Checksum and sizes.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_key
