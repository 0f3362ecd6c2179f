# Made by tools/codegen from specs/zil/lr_setsaxattr.ksy; do not edit.
meta:
  id: lr_setsaxattr
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
doc: Record of an extended attribute kept as system attribute.
doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_common
  - id: foid
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_foid
  - id: size
    type: u8
    doc: Bytes of the value; 0 removes it.
    doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_size
  - id: data
    type: u1
    repeat: eos
    doc: Name with its zero byte, value.
    doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_data
