meta:
  id: drr_freeobjects
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: struct drr_freeobjects
-zfskit-size: 24
doc: Fields of a freeobjects record.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects
seq:
  - id: firstobj
    type: u8
    -zfskit-member: drr_firstobj
    -zfskit-number: safe
    doc: First object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_firstobj
  - id: numobjs
    type: u8
    -zfskit-member: drr_numobjs
    doc: Number of objects; all ones up to the last.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_numobjs
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_toguid
