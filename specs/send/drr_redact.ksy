meta:
  id: drr_redact
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: struct drr_redact
-zfskit-size: 32
doc: "Fields of a redact record: a range left out."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact
seq:
  - id: object
    type: u8
    -zfskit-member: drr_object
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_object
  - id: offset
    type: u8
    -zfskit-member: drr_offset
    -zfskit-number: safe
    doc: Start.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_offset
  - id: length
    type: u8
    -zfskit-member: drr_length
    -zfskit-number: safe
    doc: Bytes.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_length
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_toguid
