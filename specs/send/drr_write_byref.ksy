meta:
  id: drr_write_byref
  imports:
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
-zfskit-struct: struct drr_write_byref
-zfskit-size: 104
doc: "Fields of a write_byref record: a block that an earlier record had. No longer written."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref
seq:
  - id: object
    type: u8
    -zfskit-member: drr_object
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_object
  - id: offset
    type: u8
    -zfskit-member: drr_offset
    -zfskit-number: safe
    doc: Offset.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_offset
  - id: length
    type: u8
    -zfskit-member: drr_length
    -zfskit-number: safe
    doc: Bytes.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_length
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_toguid
  - id: refguid
    type: u8
    -zfskit-member: drr_refguid
    doc: Guid of the snapshot that has it.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refguid
  - id: refobject
    type: u8
    -zfskit-member: drr_refobject
    -zfskit-number: safe
    doc: Object there.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refobject
  - id: refoffset
    type: u8
    -zfskit-member: drr_refoffset
    -zfskit-number: safe
    doc: Offset there.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refoffset
  - id: checksumtype
    type: u1
    enum: zio::checksum
    -zfskit-member: drr_checksumtype
    doc: Checksum function.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_checksumtype
  - id: flags
    type: u1
    -zfskit-member: drr_flags
    doc: DRR_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_flags
  - id: pad2
    size: 6
    -zfskit-member: drr_pad2
    -zfskit-role: pad
  - id: key
    type: ddt_key(is_le)
    -zfskit-member: drr_key
    doc: Checksum and sizes.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_key
