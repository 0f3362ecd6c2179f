# Made by tools/codegen from specs/spa/zbookmark_err.ksy; do not edit.
meta:
  id: zbookmark_err
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
doc: "Names a block of a known dataset in the error log with the feature head_errlog: one ZAP a dataset, the key four
  hex numbers with colons between."
doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_object
  - id: level
    type: s8
    doc: Level of indirection.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_level
  - id: blkid
    type: u8
    doc: Number of the block at that level.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_blkid
  - id: birth
    type: u8
    doc: Birth of the block.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_birth
