# Made by tools/codegen from specs/fs/zfs_acl_phys_v0.ksy; do not edit.
meta:
  id: zfs_acl_phys_v0
  imports:
    - zfs_oldace
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
doc: Access control list of version 0.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t
seq:
  - id: acl_extern_obj
    type: u8
    doc: Object with the entries if they do not fit; else 0.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_extern_obj
  - id: acl_count
    type: u4
    doc: Number of entries.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_count
  - id: acl_version
    type: u2
    doc: ZFS_ACL_VERSION_INITIAL.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_version
  - id: acl_pad
    size: 2
  - id: ace_data
    type: zfs_oldace(is_le)
    repeat: expr
    repeat-expr: 6
    doc: Entries.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_ace_data
