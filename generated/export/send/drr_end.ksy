# Made by tools/codegen from specs/send/drr_end.ksy; do not edit.
meta:
  id: drr_end
  imports:
    - ../spa/zio_cksum
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
doc: Fields of an end record.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_end
seq:
  - id: checksum
    type: zio_cksum(is_le)
    doc: Checksum of the whole stream before this record.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_end.drr_checksum
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_end.drr_toguid
