meta:
  id: zap_table
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: zap_table_phys_t
-zfskit-size: 40
doc: >-
  Where the pointer table of a fat ZAP lies outside the first block, and how a larger copy of it grows. shift
  lies at 0x20 of the ZAP's first block: the table begins at 0x10.
doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t
seq:
  - id: blk
    type: u8
    -zfskit-member: zt_blk
    -zfskit-number: safe
    doc: First block of the table in the ZAP's object.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blk
  - id: numblks
    type: u8
    -zfskit-member: zt_numblks
    -zfskit-number: safe
    doc: Blocks of the table; 0 if it is the embedded one.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_numblks
  - id: shift
    type: u8
    -zfskit-member: zt_shift
    -zfskit-number: safe
    doc: "log2 of the number of entries: that many upper bits of a hash index the table."
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_shift
  - id: nextblk
    type: u8
    -zfskit-member: zt_nextblk
    -zfskit-number: safe
    doc: First block of a copy of twice the size that is being made; 0 if none.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_nextblk
  - id: blks_copied
    type: u8
    -zfskit-member: zt_blks_copied
    -zfskit-number: safe
    doc: Blocks of this table already copied.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blks_copied
