# Made by tools/codegen from specs/zil/lr_create.ksy; do not edit.
meta:
  id: lr_create
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
doc: Record of creating a file, directory or link (create, mkdir, mkxattr, symlink; with lr_attr before the name the
  _attr types).
doc-ref: OpenZFS include/sys/zil.h lr_create_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_common
  - id: doid
    type: u8
    doc: Directory.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_doid
  - id: foid
    type:
      switch-on: is_le
      cases:
        true: foid_bits_le
        false: foid_bits_be
    doc: The new object.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_foid
  - id: mode
    type: u8
    doc: Type and permissions.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_mode
  - id: uid
    type: u8
    doc: Owner.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_uid
  - id: gid
    type: u8
    doc: Owning group.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_gid
  - id: gen
    type: u8
    doc: Txg of creation; in some creations the object of the parent of an attribute directory.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_gen
  - id: crtime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: "Creation: seconds since 1970, nanoseconds."
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_crtime
  - id: rdev
    type: u8
    doc: Device number.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_rdev
  - id: data
    type: u1
    repeat: eos
    doc: Attributes if any, the name with its zero byte, then the target of a symbolic link with its own.
    doc-ref: OpenZFS include/sys/zil.h lr_create_t.lr_data
types:
  foid_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: obj
        doc: Object.
        type: b48
      - id: foid_pad
        type: b8
      - id: slots
        doc: "Slots of its dnode: stored value plus one."
        type: b8
  foid_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: slots
        doc: "Slots of its dnode: stored value plus one."
        type: b8
      - id: foid_pad
        type: b8
      - id: obj
        doc: Object.
        type: b48
