meta:
  id: lr_acl
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
-zfskit-struct: lr_acl_t
-zfskit-size: 80
doc: Record of an ACL.
doc-ref: OpenZFS include/sys/zil.h lr_acl_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_common
  - id: foid
    type: u8
    -zfskit-member: lr_foid
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_foid
  - id: aclcnt
    type: u8
    -zfskit-member: lr_aclcnt
    -zfskit-number: safe
    doc: Entries of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_aclcnt
  - id: domcnt
    type: u8
    -zfskit-member: lr_domcnt
    -zfskit-number: safe
    doc: Domains of ids.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_domcnt
  - id: fuidcnt
    type: u8
    -zfskit-member: lr_fuidcnt
    -zfskit-number: safe
    doc: Ids with a domain.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_fuidcnt
  - id: acl_bytes
    type: u8
    -zfskit-member: lr_acl_bytes
    -zfskit-number: safe
    doc: Bytes of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_acl_bytes
  - id: acl_flags
    type: u8
    -zfskit-member: lr_acl_flags
    doc: Flags of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_acl_flags
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Entries rounded up to 8 bytes, then ids with a domain, then the domains as strings.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_t.lr_data
