# Made by tools/codegen from specs/zil/lr_truncate.ksy; do not edit.
meta:
  id: lr_truncate
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
doc: Record of freeing a range.
doc-ref: OpenZFS include/sys/zil.h lr_truncate_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_truncate_t.lr_common
  - id: foid
    type: u8
    doc: File.
    doc-ref: OpenZFS include/sys/zil.h lr_truncate_t.lr_foid
  - id: offset
    type: u8
    doc: Start.
    doc-ref: OpenZFS include/sys/zil.h lr_truncate_t.lr_offset
  - id: length
    type: u8
    doc: Bytes; 0 up to the end.
    doc-ref: OpenZFS include/sys/zil.h lr_truncate_t.lr_length
