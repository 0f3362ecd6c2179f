meta:
  id: zfs_oldace
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: zfs_oldace_t
-zfskit-size: 12
doc: Entry of an access control list of version 0.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t
seq:
  - id: fuid
    type: u4
    -zfskit-member: z_fuid
    doc: User or group id.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_fuid
  - id: access_mask
    type: u4
    -zfskit-member: z_access_mask
    doc: Rights.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_access_mask
  - id: flags
    type: u2
    -zfskit-member: z_flags
    doc: Inheritance and who.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_flags
  - id: type
    type: u2
    -zfskit-member: z_type
    doc: Allow or deny.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_type
