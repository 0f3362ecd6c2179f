meta:
  id: dsl_errorscrub
  imports:
    - dsl_scan
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: dsl_errorscrub_phys_t
-zfskit-size: 72
doc: State of a scrub of known errors, an array of words under error_scrub in the MOS directory.
doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t
seq:
  - id: func
    type: u8
    enum: dsl_scan::scan_func
    -zfskit-member: dep_func
    -zfskit-number: safe
    doc: What is done.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_func
  - id: state
    type: u8
    enum: dsl_scan::scan_state
    -zfskit-member: dep_state
    -zfskit-number: safe
    doc: How it stands.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_state
  - id: cursor
    type: u8
    -zfskit-member: dep_cursor
    doc: Cursor of the error log's ZAP.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_cursor
  - id: start_time
    type: u8
    -zfskit-member: dep_start_time
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_start_time
  - id: end_time
    type: u8
    -zfskit-member: dep_end_time
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_end_time
  - id: to_examine
    type: u8
    -zfskit-member: dep_to_examine
    -zfskit-number: safe
    doc: Blocks in all.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_to_examine
  - id: examined
    type: u8
    -zfskit-member: dep_examined
    -zfskit-number: safe
    doc: Blocks examined.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_examined
  - id: errors
    type: u8
    -zfskit-member: dep_errors
    -zfskit-number: safe
    doc: Errors.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_errors
  - id: paused_flags
    type: u8
    -zfskit-member: dep_paused_flags
    -zfskit-number: safe
    doc: Whether it is paused.
    doc-ref: OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_paused_flags
