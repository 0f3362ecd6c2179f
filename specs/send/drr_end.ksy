meta:
  id: drr_end
  imports:
    - ../spa/zio_cksum
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: struct drr_end
-zfskit-size: 40
doc: Fields of an end record.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_end
seq:
  - id: checksum
    type: zio_cksum(is_le)
    -zfskit-member: drr_checksum
    doc: Checksum of the whole stream before this record.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_end.drr_checksum
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_end.drr_toguid
