# Made by tools/codegen from specs/send/drr_write.ksy; do not edit.
meta:
  id: drr_write
  imports:
    - ../dmu/dmu
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
doc: "Fields of a write record: a block of data, which follows."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_object
  - id: type
    type: u4
    enum: dmu::object_type
    doc: Object type.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_type
  - id: pad
    size: 4
  - id: offset
    type: u8
    doc: Offset of the block.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_offset
  - id: logical_size
    type: u8
    doc: Bytes of the block.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_logical_size
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_toguid
  - id: checksumtype
    type: u1
    enum: zio::checksum
    doc: Checksum function.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_checksumtype
  - id: flags
    type: u1
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_flags
  - id: compressiontype
    type: u1
    enum: zio::compress
    doc: Compression of what follows; 0 for none.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_compressiontype
  - id: pad2
    size: 5
  - id: key
    type: ddt_key(is_le)
    doc: Checksum and sizes, to deduplicate.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_key
  - id: compressed_size
    type: u8
    doc: Bytes that follow if compressed.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_compressed_size
  - id: salt
    size: 8
    doc: Salt, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_salt
  - id: iv
    size: 12
    doc: IV, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_iv
  - id: mac
    size: 16
    doc: MAC, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_mac
  - id: tail_pad
    size: 4
