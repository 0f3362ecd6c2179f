# Made by tools/codegen from specs/fs/zfs_acl_phys.ksy; do not edit.
meta:
  id: zfs_acl_phys
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
doc: "Access control list of an old znode, or of the attribute ZPL_ZNODE_ACL: head and up to 72 bytes of entries."
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t
seq:
  - id: acl_extern_obj
    type: u8
    doc: Object with the entries if they do not fit; else 0.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_extern_obj
  - id: acl_size
    type: u4
    doc: Bytes of entries. In version 0 this word is the number of entries instead, see zfs_acl_phys_v0.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_size
  - id: acl_version
    type: u2
    doc: ZFS_ACL_VERSION_.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_version
  - id: acl_count
    type: u2
    doc: Number of entries; unused in version 0.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_count
  - id: ace_data
    size: 72
    doc: Entries.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_ace_data
