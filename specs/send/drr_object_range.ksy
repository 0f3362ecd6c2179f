meta:
  id: drr_object_range
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: struct drr_object_range
-zfskit-size: 64
doc: >-
  Fields of an object_range record: parameters of the block of dnodes that the object records after it make
  up. Raw streams only.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range
seq:
  - id: firstobj
    type: u8
    -zfskit-member: drr_firstobj
    -zfskit-number: safe
    doc: First object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_firstobj
  - id: numslots
    type: u8
    -zfskit-member: drr_numslots
    -zfskit-number: safe
    doc: Slots.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_numslots
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_toguid
  - id: salt
    size: 8
    -zfskit-member: drr_salt
    doc: Salt, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_salt
  - id: iv
    size: 12
    -zfskit-member: drr_iv
    doc: IV, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_iv
  - id: mac
    size: 16
    -zfskit-member: drr_mac
    doc: MAC, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_mac
  - id: flags
    type: u1
    -zfskit-member: drr_flags
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_flags
  - id: pad
    size: 3
    -zfskit-member: drr_pad
    -zfskit-role: pad
