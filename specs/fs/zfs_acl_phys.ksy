meta:
  id: zfs_acl_phys
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    ZFS_ACL_VERSION_INITIAL:
      value: 0
      doc: Entries are zfs_oldace.
    ZFS_ACL_VERSION_FUID:
      value: 1
      doc: Entries are zfs_ace and its shorter and longer forms.
    ACE_SLOT_CNT:
      value: 6
      doc: Entries of version 0 that fit.
    ZFS_ACE_SPACE:
      value: 72
      doc: Bytes of entries that fit.
params:
  - id: is_le
    type: bool
-zfskit-struct: zfs_acl_phys_t
-zfskit-size: 88
doc: >-
  Access control list of an old znode, or of the attribute ZPL_ZNODE_ACL: head and up to 72 bytes of entries.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t
seq:
  - id: acl_extern_obj
    type: u8
    -zfskit-member: z_acl_extern_obj
    -zfskit-number: safe
    doc: Object with the entries if they do not fit; else 0.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_extern_obj
  - id: acl_size
    type: u4
    -zfskit-member: z_acl_size
    doc: Bytes of entries. In version 0 this word is the number of entries instead, see zfs_acl_phys_v0.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_size
  - id: acl_version
    type: u2
    -zfskit-member: z_acl_version
    doc: ZFS_ACL_VERSION_.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_version
  - id: acl_count
    type: u2
    -zfskit-member: z_acl_count
    doc: Number of entries; unused in version 0.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_count
  - id: ace_data
    size: 72
    -zfskit-member: z_ace_data
    doc: Entries.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_ace_data
