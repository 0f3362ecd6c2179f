# Made by tools/codegen from specs/dsl/dsl_errorscrub.ksy; do not edit.
meta:
  id: dsl_errorscrub
  imports:
    - dsl_scan
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
doc: State of a scrub of known errors, an array of words under error_scrub in the MOS directory.
doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t
seq:
  - id: func
    type: u8
    enum: dsl_scan::scan_func
    doc: What is done.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_func
  - id: state
    type: u8
    enum: dsl_scan::scan_state
    doc: How it stands.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_state
  - id: cursor
    type: u8
    doc: Cursor of the error log's ZAP.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_cursor
  - id: start_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_start_time
  - id: end_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_end_time
  - id: to_examine
    type: u8
    doc: Blocks in all.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_to_examine
  - id: examined
    type: u8
    doc: Blocks examined.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_examined
  - id: errors
    type: u8
    doc: Errors.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_errors
  - id: paused_flags
    type: u8
    doc: Whether it is paused.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_paused_flags
