# Made by tools/codegen from specs/zil/lr_acl_v0.ksy; do not edit.
meta:
  id: lr_acl_v0
  imports:
    - lr
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
doc: Record of an ACL of version 0.
doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t.lr_common
  - id: foid
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t.lr_foid
  - id: aclcnt
    type: u8
    doc: Entries.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t.lr_aclcnt
  - id: data
    type: u1
    repeat: eos
    doc: Entries, as zfs_oldace in size; rounded up to 8 bytes.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_v0_t.lr_data
