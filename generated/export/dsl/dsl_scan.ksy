# Made by tools/codegen from specs/dsl/dsl_scan.ksy; do not edit.
meta:
  id: dsl_scan
  imports:
    - ../ddt/ddt_bookmark
    - ../spa/zbookmark
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
doc: State of a scrub or resilver, an array of 24 words under scan in the MOS directory.
doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t
seq:
  - id: func
    type: u8
    enum: scan_func
    doc: What is done.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_func
  - id: state
    type: u8
    enum: scan_state
    doc: How it stands.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_state
  - id: queue_obj
    type: u8
    doc: ZAP of datasets to visit.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_queue_obj
  - id: min_txg
    type: u8
    doc: Blocks born after this are read.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_min_txg
  - id: max_txg
    type: u8
    doc: Blocks born up to this are read.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_max_txg
  - id: cur_min_txg
    type: u8
    doc: The same for the current dataset.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_cur_min_txg
  - id: cur_max_txg
    type: u8
    doc: The same for the current dataset.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_cur_max_txg
  - id: start_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_start_time
  - id: end_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_end_time
  - id: to_examine
    type: u8
    doc: Bytes in all.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_to_examine
  - id: examined
    type: u8
    doc: Bytes examined.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_examined
  - id: skipped
    type: u8
    doc: Bytes skipped.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_skipped
  - id: processed
    type: u8
    doc: Bytes repaired or resilvered.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_processed
  - id: errors
    type: u8
    doc: Errors.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_errors
  - id: ddt_class_max
    type: u8
    doc: Dedup tables up to this class are read first.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_ddt_class_max
  - id: ddt_bookmark
    type: ddt_bookmark(is_le)
    doc: Where in them.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_ddt_bookmark
  - id: bookmark
    type: zbookmark(is_le)
    doc: Where in the pool.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_bookmark
  - id: flags
    type: u8
    doc: "Bit 0: datasets visited, 1: paused (DSF_)."
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_flags
enums:
  scan_func:
    0:
      id: none
    1:
      id: scrub
    2:
      id: resilver
    3:
      id: errorscrub
  scan_state:
    0:
      id: none
    1:
      id: scanning
    2:
      id: finished
    3:
      id: canceled
    4:
      id: errorscrubbing
