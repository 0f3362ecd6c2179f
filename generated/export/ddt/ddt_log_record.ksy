# Made by tools/codegen from specs/ddt/ddt_log_record.ksy; do not edit.
meta:
  id: ddt_log_record
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
doc: Head of a record in a dedup log; an entry's ddt_key and value (flat or traditional) follow. Records never straddle
  blocks.
doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_t
seq:
  - id: info
    type:
      switch-on: is_le
      cases:
        true: info_bits_le
        false: info_bits_be
    doc: Kind and size.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_t.dlr_info
  - id: payload
    type: u1
    repeat: eos
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
types:
  info_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: type
        enum: ddt_log_record_type
        doc: What it is.
        type: b8
      - id: reclen
        doc: Bytes with this head. Sixteen bits, though the comment in the C header has eight.
        type: b16
      - id: info_pad
        type: b24
      - id: entry_type
        doc: Type of table; 0 is a ZAP.
        type: b8
      - id: entry_class
        enum: ddt_class
        doc: Class of table.
        type: b8
  info_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: entry_class
        enum: ddt_class
        doc: Class of table.
        type: b8
      - id: entry_type
        doc: Type of table; 0 is a ZAP.
        type: b8
      - id: info_pad
        type: b24
      - id: reclen
        doc: Bytes with this head. Sixteen bits, though the comment in the C header has eight.
        type: b16
      - id: type
        enum: ddt_log_record_type
        doc: What it is.
        type: b8
