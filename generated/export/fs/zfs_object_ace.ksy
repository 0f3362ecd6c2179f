# Made by tools/codegen from specs/fs/zfs_object_ace.ksy; do not edit.
meta:
  id: zfs_object_ace
  imports:
    - zfs_ace
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
doc: Entry of an access control list with object types, as SMB clients set them.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_object_ace_t
seq:
  - id: ace
    type: zfs_ace(is_le)
    doc: Entry.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_ace
  - id: object_type
    size: 16
    doc: Object type, a UUID.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_object_type
  - id: inherit_type
    size: 16
    doc: Inherited object type, a UUID.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_inherit_type
