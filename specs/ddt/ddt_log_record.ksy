meta:
  id: ddt_log_record
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: ddt_log_record_t
-zfskit-size: 8
doc: >-
  Head of a record in a dedup log; an entry's ddt_key and value (flat or traditional) follow. Records never
  straddle blocks.
doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_t
seq:
  - id: info
    type: u8
    -zfskit-member: dlr_info
    -zfskit-bits:
      - {id: type, bits: 8, enum: ddt_log_record_type, doc: "What it is."}
      - id: reclen
        bits: 16
        -zfskit-number: safe
        doc: Bytes with this head. Sixteen bits, though the comment in the C header has eight.
      - {id: info_pad, bits: 24, -zfskit-role: pad}
      - {id: entry_type, bits: 8, doc: "Type of table; 0 is a ZAP."}
      - {id: entry_class, bits: 8, enum: ddt_class, doc: "Class of table."}
    doc: Kind and size.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_t.dlr_info
  - id: payload
    type: u1
    repeat: eos
    -zfskit-member: dlr_payload
    doc: Key and value.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_t.dlr_payload
enums:
  ddt_log_record_type:
    0:
      id: invalid
      doc: Nothing more in this block.
    1:
      id: entry
  ddt_class:
    0:
      id: ditto
    1:
      id: duplicate
    2:
      id: unique
