# Made by tools/codegen from specs/send/drr_object.ksy; do not edit.
meta:
  id: drr_object
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
doc: "Fields of an object record: a dnode; its bonus follows, rounded up to 8 bytes."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_object
  - id: type
    type: u4
    enum: dmu::object_type
    doc: Object type.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_type
  - id: bonustype
    type: u4
    enum: dmu::object_type
    doc: Type of the bonus.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_bonustype
  - id: blksz
    type: u4
    doc: Bytes of a block.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_blksz
  - id: bonuslen
    type: u4
    doc: Bytes of the bonus.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_bonuslen
  - id: checksumtype
    type: u1
    enum: zio::checksum
    doc: Checksum function.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_checksumtype
  - id: compress
    type: u1
    enum: zio::compress
    doc: Compression function.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_compress
  - id: dn_slots
    type: u1
    doc: Slots of the dnode; 0 means 1.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_dn_slots
  - id: flags
    type: u1
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_flags
  - id: raw_bonuslen
    type: u4
    doc: Bytes of the bonus as it follows, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_raw_bonuslen
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_toguid
  - id: indblkshift
    type: u1
    doc: log2 of an indirect block, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_indblkshift
  - id: nlevels
    type: u1
    doc: Levels, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_nlevels
  - id: nblkptr
    type: u1
    doc: Block pointers, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_nblkptr
  - id: pad
    size: 5
  - id: maxblkid
    type: u8
    doc: Last block, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_maxblkid
