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
params:
  - id: is_le
    type: bool
-zfskit-struct: struct drr_spill
-zfskit-size: 80
doc: "Fields of a spill record: the spill block of an object, which follows."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill
seq:
  - id: object
    type: u8
    -zfskit-member: drr_object
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_object
  - id: length
    type: u8
    -zfskit-member: drr_length
    -zfskit-number: safe
    doc: Bytes of the block.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_length
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_toguid
  - id: flags
    type: u1
    -zfskit-member: drr_flags
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_flags
  - id: compressiontype
    type: u1
    enum: zio::compress
    -zfskit-member: drr_compressiontype
    doc: Compression of what follows, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_compressiontype
  - id: pad
    size: 6
    -zfskit-member: drr_pad
    -zfskit-role: pad
  - id: compressed_size
    type: u8
    -zfskit-member: drr_compressed_size
    -zfskit-number: safe
    doc: Bytes that follow if compressed.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_compressed_size
  - id: salt
    size: 8
    -zfskit-member: drr_salt
    doc: Salt, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_salt
  - id: iv
    size: 12
    -zfskit-member: drr_iv
    doc: IV, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_iv
  - id: mac
    size: 16
    -zfskit-member: drr_mac
    doc: MAC, of raw streams.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_mac
  - id: type
    type: u4
    enum: dmu::object_type
    -zfskit-member: drr_type
    doc: Object type.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_type
