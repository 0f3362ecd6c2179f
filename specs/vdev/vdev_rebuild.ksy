meta:
  id: vdev_rebuild
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: vdev_rebuild_phys_t
-zfskit-size: 96
doc: >-
  State of a sequential rebuild, an array of 12 words under org.openzfs:vdev_rebuild in the top-level vdev's
  ZAP.
doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t
seq:
  - id: rebuild_state
    type: u8
    enum: rebuild_state
    -zfskit-member: vrp_rebuild_state
    -zfskit-number: safe
    doc: State.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_rebuild_state
  - id: last_offset
    type: u8
    -zfskit-member: vrp_last_offset
    -zfskit-number: safe
    doc: Where it would go on.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_last_offset
  - id: min_txg
    type: u8
    -zfskit-member: vrp_min_txg
    -zfskit-number: safe
    doc: Oldest txg missing.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_min_txg
  - id: max_txg
    type: u8
    -zfskit-member: vrp_max_txg
    -zfskit-number: safe
    doc: Newest txg missing.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_max_txg
  - id: start_time
    type: u8
    -zfskit-member: vrp_start_time
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_start_time
  - id: end_time
    type: u8
    -zfskit-member: vrp_end_time
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_end_time
  - id: scan_time_ms
    type: u8
    -zfskit-member: vrp_scan_time_ms
    -zfskit-number: safe
    doc: Milliseconds spent.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_scan_time_ms
  - id: bytes_scanned
    type: u8
    -zfskit-member: vrp_bytes_scanned
    -zfskit-number: safe
    doc: Bytes scanned.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_scanned
  - id: bytes_issued
    type: u8
    -zfskit-member: vrp_bytes_issued
    -zfskit-number: safe
    doc: Bytes read.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_issued
  - id: bytes_rebuilt
    type: u8
    -zfskit-member: vrp_bytes_rebuilt
    -zfskit-number: safe
    doc: Bytes written.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_rebuilt
  - id: bytes_est
    type: u8
    -zfskit-member: vrp_bytes_est
    -zfskit-number: safe
    doc: Bytes expected.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_est
  - id: errors
    type: u8
    -zfskit-member: vrp_errors
    -zfskit-number: safe
    doc: Errors.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_errors
enums:
  rebuild_state:
    0:
      id: none
    1:
      id: active
    2:
      id: canceled
    3:
      id: complete
