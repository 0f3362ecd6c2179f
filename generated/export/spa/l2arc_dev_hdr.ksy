# Made by tools/codegen from specs/spa/l2arc_dev_hdr.ksy; do not edit.
meta:
  id: l2arc_dev_hdr
  imports:
    - l2arc_log_blkptr
    - zio_eck
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
doc: Head of a cache device, at VDEV_LABEL_START_SIZE.
doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t
seq:
  - id: magic
    type: u8
    doc: L2ARC_DEV_HDR_MAGIC.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_magic
    valid: "0x5a46534341434845"
  - id: version
    type: u8
    doc: "1."
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_version
  - id: spa_guid
    type: u8
    doc: Guid of the pool.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_spa_guid
  - id: vdev_guid
    type: u8
    doc: Guid of the device.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_vdev_guid
  - id: log_entries
    type: u8
    doc: Entries of a log block.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_log_entries
  - id: evict
    type: u8
    doc: Offset up to which is evicted.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_evict
  - id: flags
    type: u8
    doc: L2ARC_DEV_HDR_ bits.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_flags
  - id: start
    type: u8
    doc: Where buffers begin.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start
  - id: end
    type: u8
    doc: Where they end.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_end
  - id: start_lbps
    type: l2arc_log_blkptr(is_le)
    repeat: expr
    repeat-expr: 2
    doc: Newest log block and the one before.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start_lbps
  - id: lb_asize
    type: u8
    doc: Bytes of all log blocks.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_asize
  - id: lb_count
    type: u8
    doc: Log blocks.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_count
  - id: trim_action_time
    type: u8
    doc: When it was trimmed.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_action_time
  - id: trim_state
    type: u8
    doc: Whether.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_state
  - id: pad
    size: 240
  - id: tail
    type: zio_eck(is_le)
    doc: Checksum, as of a label.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_tail
