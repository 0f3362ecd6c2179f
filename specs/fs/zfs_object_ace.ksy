meta:
  id: zfs_object_ace
  imports:
    - zfs_ace
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: zfs_object_ace_t
-zfskit-size: 48
doc: Entry of an access control list with object types, as SMB clients set them.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_object_ace_t
seq:
  - id: ace
    type: zfs_ace(is_le)
    -zfskit-member: z_ace
    doc: Entry.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_ace
  - id: object_type
    size: 16
    -zfskit-member: z_object_type
    doc: Object type, a UUID.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_object_type
  - id: inherit_type
    size: 16
    -zfskit-member: z_inherit_type
    doc: Inherited object type, a UUID.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_inherit_type
