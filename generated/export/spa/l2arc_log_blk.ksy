# Made by tools/codegen from specs/spa/l2arc_log_blk.ksy; do not edit.
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
  license: MIT
  ks-version: 0.11
params:
  - id: is_le
    type: bool
doc: Block of a cache device's log.
doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t
seq:
  - id: magic
    type: u8
    doc: L2ARC_LOG_BLK_MAGIC.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_magic
    valid: "0x4c4f47424c4b4844"
  - id: prev_lbp
    type: l2arc_log_blkptr(is_le)
    doc: The block before in its chain; there are two chains by turns.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_prev_lbp
  - id: pad
    size: 56
  - id: entries
    type: l2arc_log_ent(is_le)
    repeat: expr
    repeat-expr: 1022
    doc: Buffers.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_entries
