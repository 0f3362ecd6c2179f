# Made by tools/codegen from specs/fs/zfs_oldace.ksy; do not edit.
meta:
  id: zfs_oldace
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
doc: Entry of an access control list of version 0.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t
seq:
  - id: fuid
    type: u4
    doc: User or group id.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_fuid
  - id: access_mask
    type: u4
    doc: Rights.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_access_mask
  - id: flags
    type: u2
    doc: Inheritance and who.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_flags
  - id: type
    type: u2
    doc: Allow or deny.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_type
