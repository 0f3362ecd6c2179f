# Made by tools/codegen from specs/ddt/ddt_log_header.ksy; do not edit.
meta:
  id: ddt_log_header
  imports:
    - ddt_key
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
doc: Bonus of one of the two logs of a dedup table (DDT-log-... in its directory).
doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t
seq:
  - id: info
    type:
      switch-on: is_le
      cases:
        true: info_bits_le
        false: info_bits_be
    doc: Version and flags.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_info
  - id: length
    type: u8
    doc: Bytes of the log.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_length
  - id: first_txg
    type: u8
    doc: Txg since when it is active.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_first_txg
  - id: checkpoint
    type: ddt_key(is_le)
    doc: Entries up to this key are flushed.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_checkpoint
types:
  info_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: version
        doc: Version, 1.
        type: b8
      - id: flags
        doc: DDL_FLAG_ bits.
        type: b8
      - id: info_pad
        type: b48
  info_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: info_pad
        type: b48
      - id: flags
        doc: DDL_FLAG_ bits.
        type: b8
      - id: version
        doc: Version, 1.
        type: b8
