meta:
  id: l2arc_log_blk
  imports:
    - l2arc_log_blkptr
    - l2arc_log_ent
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    L2ARC_LOG_BLK_MAGIC:
      value: "0x4c4f47424c4b4844"
      doc: Magic, LOGBLKHD.
params:
  - id: is_le
    type: bool
-zfskit-struct: l2arc_log_blk_phys_t
-zfskit-size: 65536
doc: Block of a cache device's log.
doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t
seq:
  - id: magic
    type: u8
    -zfskit-member: lb_magic
    -zfskit-expect: "0x4c4f47424c4b4844"
    doc: L2ARC_LOG_BLK_MAGIC.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_magic
  - id: prev_lbp
    type: l2arc_log_blkptr(is_le)
    -zfskit-member: lb_prev_lbp
    doc: The block before in its chain; there are two chains by turns.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_prev_lbp
  - id: pad
    size: 56
    -zfskit-member: lb_pad
    -zfskit-role: pad
  - id: entries
    type: l2arc_log_ent(is_le)
    repeat: expr
    repeat-expr: 1022
    -zfskit-member: lb_entries
    doc: Buffers.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_entries
