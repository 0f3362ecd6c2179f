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
  -zfskit-const:
    L2ARC_DEV_HDR_MAGIC:
      value: "0x5a46534341434845"
      doc: Magic, ZFSCACHE.
    L2ARC_DEV_HDR_EVICT_FIRST:
      value: 0x1
      doc: "Flag: the device has not been filled once."
params:
  - id: is_le
    type: bool
-zfskit-struct: l2arc_dev_hdr_phys_t
-zfskit-size: 512
doc: Head of a cache device, at VDEV_LABEL_START_SIZE.
doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t
seq:
  - id: magic
    type: u8
    -zfskit-member: dh_magic
    -zfskit-expect: "0x5a46534341434845"
    doc: L2ARC_DEV_HDR_MAGIC.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_magic
  - id: version
    type: u8
    -zfskit-member: dh_version
    -zfskit-number: safe
    doc: "1."
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_version
  - id: spa_guid
    type: u8
    -zfskit-member: dh_spa_guid
    doc: Guid of the pool.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_spa_guid
  - id: vdev_guid
    type: u8
    -zfskit-member: dh_vdev_guid
    doc: Guid of the device.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_vdev_guid
  - id: log_entries
    type: u8
    -zfskit-member: dh_log_entries
    -zfskit-number: safe
    doc: Entries of a log block.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_log_entries
  - id: evict
    type: u8
    -zfskit-member: dh_evict
    -zfskit-number: safe
    doc: Offset up to which is evicted.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_evict
  - id: flags
    type: u8
    -zfskit-member: dh_flags
    -zfskit-number: safe
    doc: L2ARC_DEV_HDR_ bits.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_flags
  - id: start
    type: u8
    -zfskit-member: dh_start
    -zfskit-number: safe
    doc: Where buffers begin.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start
  - id: end
    type: u8
    -zfskit-member: dh_end
    -zfskit-number: safe
    doc: Where they end.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_end
  - id: start_lbps
    type: l2arc_log_blkptr(is_le)
    repeat: expr
    repeat-expr: 2
    -zfskit-member: dh_start_lbps
    doc: Newest log block and the one before.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start_lbps
  - id: lb_asize
    type: u8
    -zfskit-member: dh_lb_asize
    -zfskit-number: safe
    doc: Bytes of all log blocks.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_asize
  - id: lb_count
    type: u8
    -zfskit-member: dh_lb_count
    -zfskit-number: safe
    doc: Log blocks.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_count
  - id: trim_action_time
    type: u8
    -zfskit-member: dh_trim_action_time
    doc: When it was trimmed.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_action_time
  - id: trim_state
    type: u8
    -zfskit-member: dh_trim_state
    -zfskit-number: safe
    doc: Whether.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_state
  - id: pad
    size: 240
    -zfskit-member: dh_pad
    -zfskit-role: pad
  - id: tail
    type: zio_eck(is_le)
    -zfskit-member: dh_tail
    doc: Checksum, as of a label.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_tail
