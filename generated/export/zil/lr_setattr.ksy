# Made by tools/codegen from specs/zil/lr_setattr.ksy; do not edit.
meta:
  id: lr_setattr
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
doc: Record of changed attributes.
doc-ref: OpenZFS include/sys/zil.h lr_setattr_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_common
  - id: foid
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_foid
  - id: mask
    type: u8
    doc: "Which: 0x1 type, 0x2 mode, 0x4 uid, 0x8 gid, 0x200 size... as in vattr."
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_mask
  - id: mode
    type: u8
    doc: Mode; the project id instead if XAT0_PROJID is set.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_mode
  - id: uid
    type: u8
    doc: Owner.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_uid
  - id: gid
    type: u8
    doc: Owning group.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_gid
  - id: size
    type: u8
    doc: Size.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_size
  - id: atime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: Access time.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_atime
  - id: mtime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: Modification time.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_mtime
  - id: data
    type: u1
    repeat: eos
    doc: lr_attr if any, then domains of ids as strings.
    doc-ref: OpenZFS include/sys/zil.h lr_setattr_t.lr_data
