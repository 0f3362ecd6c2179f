meta:
  id: lr_create
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
-zfskit-struct: lr_create_t
-zfskit-size: 104
doc: >-
  Record of creating a file, directory or link (create, mkdir, mkxattr, symlink; with lr_attr before the name
  the _attr types).
doc-ref: OpenZFS include/sys/zil.h lr_create_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_create.lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_common
  - id: doid
    type: u8
    -zfskit-member: lr_create.lr_doid
    -zfskit-number: safe
    doc: Directory.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_doid
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
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_foid
  - id: mode
    type: u8
    -zfskit-member: lr_create.lr_mode
    -zfskit-number: safe
    doc: Type and permissions.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_mode
  - id: uid
    type: u8
    -zfskit-member: lr_create.lr_uid
    doc: Owner.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_uid
  - id: gid
    type: u8
    -zfskit-member: lr_create.lr_gid
    doc: Owning group.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_gid
  - id: gen
    type: u8
    -zfskit-member: lr_create.lr_gen
    -zfskit-number: safe
    doc: Txg of creation; in some creations the object of the parent of an attribute directory.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_gen
  - id: crtime
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: lr_create.lr_crtime
    doc: "Creation: seconds since 1970, nanoseconds."
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_crtime
  - id: rdev
    type: u8
    -zfskit-member: lr_create.lr_rdev
    doc: Device number.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_rdev
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Attributes if any, the name with its zero byte, then the target of a symbolic link with its own.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_data
