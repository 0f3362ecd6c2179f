# Made by tools/codegen from specs/fs/zfs_ace.ksy; do not edit.
meta:
  id: zfs_ace
  imports:
    - zfs_ace_hdr
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
doc: Entry of an access control list for a user or a group.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_t
seq:
  - id: hdr
    type: zfs_ace_hdr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_t.z_hdr
  - id: fuid
    type: u8
    doc: "User or group id; upper half: index of its domain."
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_t.z_fuid
