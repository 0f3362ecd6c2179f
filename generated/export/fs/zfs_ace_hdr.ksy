# Made by tools/codegen from specs/fs/zfs_ace_hdr.ksy; do not edit.
meta:
  id: zfs_ace_hdr
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
doc: Head of an entry of an access control list, and the whole of one for owner@, group@ or everyone@.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t
seq:
  - id: type
    type: u2
    doc: 0 allow, 1 deny, 2 audit, 3 alarm; 5 to 8 the same with object types.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_type
  - id: flags
    type: u2
    doc: Inheritance and who.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_flags
  - id: access_mask
    type: u4
    doc: Rights.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_access_mask
