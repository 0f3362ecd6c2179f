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
params:
  - id: is_le
    type: bool
-zfskit-struct: struct drr_write
-zfskit-size: 136
doc: "Fields of a write record: a block of data, which follows."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write
seq:
  - id: object
    type: u8
    -zfskit-member: drr_object
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_object
  - id: type
    type: u4
    enum: dmu::object_type
    -zfskit-member: drr_type
    doc: Object type.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_type
  - id: pad
    size: 4
    -zfskit-member: drr_pad
    -zfskit-role: pad
  - id: offset
    type: u8
    -zfskit-member: drr_offset
    -zfskit-number: safe
    doc: Offset of the block.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_offset
  - id: logical_size
    type: u8
    -zfskit-member: drr_logical_size
    -zfskit-number: safe
    doc: Bytes of the block.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_logical_size
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_toguid
  - id: checksumtype
    type: u1
    enum: zio::checksum
    -zfskit-member: drr_checksumtype
    doc: Checksum function.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_checksumtype
  - id: flags
    type: u1
    -zfskit-member: drr_flags
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_flags
  - id: compressiontype
    type: u1
    enum: zio::compress
    -zfskit-member: drr_compressiontype
    doc: Compression of what follows; 0 for none.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_compressiontype
  - id: pad2
    size: 5
    -zfskit-member: drr_pad2
    -zfskit-role: pad
  - id: key
    type: ddt_key(is_le)
    -zfskit-member: drr_key
    doc: Checksum and sizes, to deduplicate.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_key
  - id: compressed_size
    type: u8
    -zfskit-member: drr_compressed_size
    -zfskit-number: safe
    doc: Bytes that follow if compressed.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_compressed_size
  - id: salt
    size: 8
    -zfskit-member: drr_salt
    doc: Salt, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_salt
  - id: iv
    size: 12
    -zfskit-member: drr_iv
    doc: IV, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_iv
  - id: mac
    size: 16
    -zfskit-member: drr_mac
    doc: MAC, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_mac
  - id: tail_pad
    size: 4
    -zfskit-role: pad
