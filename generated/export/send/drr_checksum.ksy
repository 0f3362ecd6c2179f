# Made by tools/codegen from specs/send/drr_checksum.ksy; do not edit.
meta:
  id: drr_checksum
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
doc: Where all records but begin have their checksum.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_checksum
seq:
  - id: pad
    size: 272
  - id: checksum
    type: zio_cksum(is_le)
    doc: Checksum of the stream up to here.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_checksum.drr_checksum
