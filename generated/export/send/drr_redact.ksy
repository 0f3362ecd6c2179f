# Made by tools/codegen from specs/send/drr_redact.ksy; do not edit.
meta:
  id: drr_redact
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
doc: "Fields of a redact record: a range left out."
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_object
  - id: offset
    type: u8
    doc: Start.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_offset
  - id: length
    type: u8
    doc: Bytes.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_length
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_toguid
