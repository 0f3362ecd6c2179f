# Made by tools/codegen from specs/zil/lr_clone_range.ksy; do not edit.
meta:
  id: lr_clone_range
  imports:
    - lr
    - ../spa/blkptr
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
doc: Record of cloned blocks.
doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_common
  - id: foid
    type: u8
    doc: File.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_foid
  - id: offset
    type: u8
    doc: Where they go.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_offset
  - id: length
    type: u8
    doc: Bytes.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_length
  - id: blksz
    type: u8
    doc: Size of its blocks.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_blksz
  - id: nbps
    type: u8
    doc: Block pointers.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_nbps
  - id: bps
    type: blkptr(is_le)
    repeat: eos
    doc: The blocks.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_bps
