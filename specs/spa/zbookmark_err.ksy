meta:
  id: zbookmark_err
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: zbookmark_err_phys_t
-zfskit-size: 32
doc: >-
  Names a block of a known dataset in the error log with the feature head_errlog: one ZAP a dataset, the key
  four hex numbers with colons between.
doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys
seq:
  - id: object
    type: u8
    -zfskit-member: zb_object
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_object
  - id: level
    type: s8
    -zfskit-member: zb_level
    doc: Level of indirection.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_level
  - id: blkid
    type: u8
    -zfskit-member: zb_blkid
    doc: Number of the block at that level.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_blkid
  - id: birth
    type: u8
    -zfskit-member: zb_birth
    -zfskit-number: safe
    doc: Birth of the block.
    doc-ref: OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_birth
