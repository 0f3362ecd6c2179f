# Made by tools/codegen from specs/send/drr_spill.ksy; do not edit.
meta:
  id: drr_spill
  imports:
    - ../dmu/dmu
    - ../spa/zio
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
doc: "Fields of a spill record: the spill block of an object, which follows."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_object
  - id: length
    type: u8
    doc: Bytes of the block.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_length
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_toguid
  - id: flags
    type: u1
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_flags
  - id: compressiontype
    type: u1
    enum: zio::compress
    doc: Compression of what follows, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_compressiontype
  - id: pad
    size: 6
  - id: compressed_size
    type: u8
    doc: Bytes that follow if compressed.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_compressed_size
  - id: salt
    size: 8
    doc: Salt, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_salt
  - id: iv
    size: 12
    doc: IV, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_iv
  - id: mac
    size: 16
    doc: MAC, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_mac
  - id: type
    type: u4
    enum: dmu::object_type
    doc: Object type.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_type
