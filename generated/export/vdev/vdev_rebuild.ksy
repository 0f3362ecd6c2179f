# Made by tools/codegen from specs/vdev/vdev_rebuild.ksy; do not edit.
meta:
  id: vdev_rebuild
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
doc: State of a sequential rebuild, an array of 12 words under org.openzfs:vdev_rebuild in the top-level vdev's ZAP.
doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t
seq:
  - id: rebuild_state
    type: u8
    enum: rebuild_state
    doc: State.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_rebuild_state
  - id: last_offset
    type: u8
    doc: Where it would go on.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_last_offset
  - id: min_txg
    type: u8
    doc: Oldest txg missing.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_min_txg
  - id: max_txg
    type: u8
    doc: Newest txg missing.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_max_txg
  - id: start_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_start_time
  - id: end_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_end_time
  - id: scan_time_ms
    type: u8
    doc: Milliseconds spent.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_scan_time_ms
  - id: bytes_scanned
    type: u8
    doc: Bytes scanned.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_scanned
  - id: bytes_issued
    type: u8
    doc: Bytes read.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_issued
  - id: bytes_rebuilt
    type: u8
    doc: Bytes written.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_rebuilt
  - id: bytes_est
    type: u8
    doc: Bytes expected.
    doc-ref: OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_est
  - id: errors
    type: u8
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
