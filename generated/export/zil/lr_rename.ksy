# Made by tools/codegen from specs/zil/lr_rename.ksy; do not edit.
meta:
  id: lr_rename
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
doc: Record of a rename (rename, rename_exchange).
doc-ref: OpenZFS include/sys/zil.h lr_rename_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_common
  - id: sdoid
    type: u8
    doc: Source directory.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_sdoid
  - id: tdoid
    type: u8
    doc: Target directory.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_tdoid
  - id: data
    type: u1
    repeat: eos
    doc: Both names, each with its zero byte.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_t.lr_data
