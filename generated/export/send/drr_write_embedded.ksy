# Made by tools/codegen from specs/send/drr_write_embedded.ksy; do not edit.
meta:
  id: drr_write_embedded
  imports:
    - ../spa/zio
    - ../spa/blkptr_embedded
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
doc: "Fields of a write_embedded record: a block kept in its pointer; the payload follows, rounded up to 8 bytes."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_object
  - id: offset
    type: u8
    doc: Offset.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_offset
  - id: length
    type: u8
    doc: Bytes of the block.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_length
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_toguid
  - id: compression
    type: u1
    enum: zio::compress
    doc: Compression of the payload.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_compression
  - id: etype
    type: u1
    enum: blkptr_embedded::etype
    doc: What the payload is.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_etype
  - id: pad
    size: 6
  - id: lsize
    type: u4
    doc: Bytes uncompressed.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_lsize
  - id: psize
    type: u4
    doc: Bytes of the payload.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_psize
