# Made by tools/codegen from specs/zil/lr_ooo.ksy; do not edit.
meta:
  id: lr_ooo
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
doc: What all records begin with that may be replayed in another order than logged.
doc-ref: OpenZFS include/sys/zil.h lr_ooo_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_ooo_t.lr_common
  - id: foid
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_ooo_t.lr_foid
