# Made by tools/codegen from specs/spa/zbookmark.ksy; do not edit.
meta:
  id: zbookmark
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
doc: "Names any block of a pool. In the error log without the feature head_errlog it is a ZAP key: four hex numbers with
  colons between."
doc-ref: OpenZFS include/sys/zio.h struct zbookmark_phys
seq:
  - id: objset
    type: u8
    doc: Object set (its dsl_dataset's object number; 0 is the MOS).
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_phys.zb_objset
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_phys.zb_object
  - id: level
    type: s8
    doc: Level of indirection; -1 objset block, -2 log block.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_phys.zb_level
  - id: blkid
    type: u8
    doc: Number of the block at that level; artificial ones for bonus and spill.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_phys.zb_blkid
