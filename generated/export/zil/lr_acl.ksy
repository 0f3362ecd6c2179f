# Made by tools/codegen from specs/zil/lr_acl.ksy; do not edit.
meta:
  id: lr_acl
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
doc: Record of an ACL.
doc-ref: OpenZFS include/sys/zil.h lr_acl_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_common
  - id: foid
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_foid
  - id: aclcnt
    type: u8
    doc: Entries of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_aclcnt
  - id: domcnt
    type: u8
    doc: Domains of ids.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_domcnt
  - id: fuidcnt
    type: u8
    doc: Ids with a domain.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_fuidcnt
  - id: acl_bytes
    type: u8
    doc: Bytes of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_acl_bytes
  - id: acl_flags
    type: u8
    doc: Flags of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_acl_flags
  - id: data
    type: u1
    repeat: eos
    doc: Entries rounded up to 8 bytes, then ids with a domain, then the domains as strings.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_data
