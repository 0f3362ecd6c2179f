meta:
  id: lr_acl_create
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
-zfskit-struct: lr_acl_create_t
-zfskit-size: 144
doc: Record of creating a file or directory with an ACL (the _acl and _acl_attr types).
doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_create.lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_common
  - id: doid
    type: u8
    -zfskit-member: lr_create.lr_doid
    -zfskit-number: safe
    doc: Directory.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_doid
  - id: foid
    type: u8
    -zfskit-member: lr_create.lr_foid
    -zfskit-bits:
      - {id: obj, bits: 48, -zfskit-number: safe, doc: "Object."}
      - {id: foid_pad, bits: 8, -zfskit-role: pad}
      - id: slots
        bits: 8
        -zfskit-number: safe
        -zfskit-bias: 1
        doc: "Slots of its dnode: stored value plus one."
    doc: The new object.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_foid
  - id: mode
    type: u8
    -zfskit-member: lr_create.lr_mode
    -zfskit-number: safe
    doc: Type and permissions.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_mode
  - id: uid
    type: u8
    -zfskit-member: lr_create.lr_uid
    doc: Owner.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_uid
  - id: gid
    type: u8
    -zfskit-member: lr_create.lr_gid
    doc: Owning group.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_gid
  - id: gen
    type: u8
    -zfskit-member: lr_create.lr_gen
    -zfskit-number: safe
    doc: Txg of creation; in some creations the object of the parent of an attribute directory.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_gen
  - id: crtime
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: lr_create.lr_crtime
    doc: "Creation: seconds since 1970, nanoseconds."
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_crtime
  - id: rdev
    type: u8
    -zfskit-member: lr_create.lr_rdev
    doc: Device number.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_rdev
  - id: aclcnt
    type: u8
    -zfskit-member: lr_aclcnt
    -zfskit-number: safe
    doc: Entries of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_aclcnt
  - id: domcnt
    type: u8
    -zfskit-member: lr_domcnt
    -zfskit-number: safe
    doc: Domains of ids.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_domcnt
  - id: fuidcnt
    type: u8
    -zfskit-member: lr_fuidcnt
    -zfskit-number: safe
    doc: Ids with a domain.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_fuidcnt
  - id: acl_bytes
    type: u8
    -zfskit-member: lr_acl_bytes
    -zfskit-number: safe
    doc: Bytes of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_acl_bytes
  - id: acl_flags
    type: u8
    -zfskit-member: lr_acl_flags
    doc: Flags of the ACL.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_acl_flags
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: >-
      lr_attr if any, the ACL rounded up to 8 bytes, ids of 64 bits, domains as strings, the name with its
      zero byte.
    doc-ref: OpenZFS include/sys/zil.h lr_acl_create_t.lr_data
