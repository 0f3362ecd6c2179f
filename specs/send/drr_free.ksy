meta:
  id: drr_free
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: struct drr_free
-zfskit-size: 32
doc: Fields of a free record.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free
seq:
  - id: object
    type: u8
    -zfskit-member: drr_object
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_object
  - id: offset
    type: u8
    -zfskit-member: drr_offset
    -zfskit-number: safe
    doc: Start.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_offset
  - id: length
    type: u8
    -zfskit-member: drr_length
    doc: Bytes; all ones up to the end.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_length
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_toguid
