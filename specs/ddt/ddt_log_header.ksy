meta:
  id: ddt_log_header
  imports:
    - ddt_key
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    DDL_FLAG_FLUSHING:
      value: 0x1
      doc: The log is being flushed into the table.
    DDL_FLAG_CHECKPOINT:
      value: 0x2
      doc: checkpoint is meant.
    DDT_VERSION_LEGACY:
      value: 0
      doc: Traditional table.
    DDT_VERSION_FDT:
      value: 1
      doc: Flat table with logs.
    DDT_FLAG_FLAT:
      value: 0x1
      doc: "Flag of a table: values are flat."
    DDT_FLAG_LOG:
      value: 0x2
      doc: "Flag of a table: it has logs."
params:
  - id: is_le
    type: bool
-zfskit-struct: ddt_log_header_t
-zfskit-size: 64
doc: Bonus of one of the two logs of a dedup table (DDT-log-... in its directory).
doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t
seq:
  - id: info
    type: u8
    -zfskit-member: dlh_info
    -zfskit-bits:
      - {id: version, bits: 8, doc: "Version, 1."}
      - {id: flags, bits: 8, doc: "DDL_FLAG_ bits."}
      - {id: info_pad, bits: 48, -zfskit-role: pad}
    doc: Version and flags.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_info
  - id: length
    type: u8
    -zfskit-member: dlh_length
    -zfskit-number: safe
    doc: Bytes of the log.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_length
  - id: first_txg
    type: u8
    -zfskit-member: dlh_first_txg
    -zfskit-number: safe
    doc: Txg since when it is active.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_first_txg
  - id: checkpoint
    type: ddt_key(is_le)
    -zfskit-member: dlh_checkpoint
    doc: Entries up to this key are flushed.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_checkpoint
