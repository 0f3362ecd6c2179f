meta:
  id: lr_acl_v0
  imports:
    - lr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: lr_acl_v0_t
-zfskit-size: 48
doc: Record of an ACL of version 0.
doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t.lr_common
  - id: foid
    type: u8
    -zfskit-member: lr_foid
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t.lr_foid
  - id: aclcnt
    type: u8
    -zfskit-member: lr_aclcnt
    -zfskit-number: safe
    doc: Entries.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t.lr_aclcnt
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Entries, as zfs_oldace in size; rounded up to 8 bytes.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t.lr_data
