# Made by tools/codegen from specs/send/drr_object_range.ksy; do not edit.
meta:
  id: drr_object_range
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
doc: "Fields of an object_range record: parameters of the block of dnodes that the object records after it make up. Raw
  streams only."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range
seq:
  - id: firstobj
    type: u8
    doc: First object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_firstobj
  - id: numslots
    type: u8
    doc: Slots.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_numslots
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_toguid
  - id: salt
    size: 8
    doc: Salt, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_salt
  - id: iv
    size: 12
    doc: IV, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_iv
  - id: mac
    size: 16
    doc: MAC, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_mac
  - id: flags
    type: u1
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_flags
  - id: pad
    size: 3
