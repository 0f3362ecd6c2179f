# Made by tools/codegen from specs/send/drr_freeobjects.ksy; do not edit.
meta:
  id: drr_freeobjects
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
doc: Fields of a freeobjects record.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects
seq:
  - id: firstobj
    type: u8
    doc: First object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_firstobj
  - id: numobjs
    type: u8
    doc: Number of objects; all ones up to the last.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_numobjs
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_toguid
