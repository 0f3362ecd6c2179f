# Made by tools/codegen from specs/zap/zap_table.ksy; do not edit.
meta:
  id: zap_table
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
doc: "Where the pointer table of a fat ZAP lies outside the first block, and how a larger copy of it grows. shift lies
  at 0x20 of the ZAP's first block: the table begins at 0x10."
doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t
seq:
  - id: blk
    type: u8
    doc: First block of the table in the ZAP's object.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blk
  - id: numblks
    type: u8
    doc: Blocks of the table; 0 if it is the embedded one.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_numblks
  - id: shift
    type: u8
    doc: "log2 of the number of entries: that many upper bits of a hash index the table."
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_shift
  - id: nextblk
    type: u8
    doc: First block of a copy of twice the size that is being made; 0 if none.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_nextblk
  - id: blks_copied
    type: u8
    doc: Blocks of this table already copied.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blks_copied
