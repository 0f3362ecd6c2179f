meta:
  id: zfs_ace
  imports:
    - zfs_ace_hdr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: zfs_ace_t
-zfskit-size: 16
doc: Entry of an access control list for a user or a group.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_t
seq:
  - id: hdr
    type: zfs_ace_hdr(is_le)
    -zfskit-member: z_hdr
    doc: Head.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_t.z_hdr
  - id: fuid
    type: u8
    -zfskit-member: z_fuid
    doc: "User or group id; upper half: index of its domain."
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_t.z_fuid
