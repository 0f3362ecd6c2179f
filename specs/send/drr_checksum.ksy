meta:
  id: drr_checksum
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
-zfskit-struct: struct drr_checksum
-zfskit-size: 304
doc: Where all records but begin have their checksum.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_checksum
seq:
  - id: pad
    size: 272
    -zfskit-member: drr_pad
    -zfskit-role: pad
  - id: checksum
    type: zio_cksum(is_le)
    -zfskit-member: drr_checksum
    doc: Checksum of the stream up to here.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_checksum.drr_checksum
