# Made by tools/codegen from specs/send/drr_free.ksy; do not edit.
meta:
  id: drr_free
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
doc: Fields of a free record.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_object
  - id: offset
    type: u8
    doc: Start.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_offset
  - id: length
    type: u8
    doc: Bytes; all ones up to the end.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_length
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_toguid
