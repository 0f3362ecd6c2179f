# Made by tools/codegen from specs/sa/sa_attr_registration.ksy; do not edit.
meta:
  id: sa_attr_registration
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
doc: "A value of the ZAP of attribute names: number, length and way of swapping bytes of an attribute."
doc-ref: OpenZFS include/sys/sa_impl.h ATTR_ENCODE
seq:
  - id: word
    type:
      switch-on: is_le
      cases:
        true: word_bits_le
        false: word_bits_be
    doc: The integer.
    doc-ref: OpenZFS include/sys/sa_impl.h ATTR_ENCODE
enums:
  sa_byteswap:
    0:
      id: uint64_array
    1:
      id: uint32_array
    2:
      id: uint16_array
    3:
      id: uint8_array
    4:
      id: acl
types:
  word_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: num
        doc: Number of the attribute, as layouts have it.
        type: b16
      - id: byteswap
        enum: sa_byteswap
        doc: How its bytes are swapped.
        type: b8
      - id: length
        doc: Length in bytes; 0 if it varies.
        type: b16
      - id: word_pad
        type: b24
  word_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: word_pad
        type: b24
      - id: length
        doc: Length in bytes; 0 if it varies.
        type: b16
      - id: byteswap
        enum: sa_byteswap
        doc: How its bytes are swapped.
        type: b8
      - id: num
        doc: Number of the attribute, as layouts have it.
        type: b16
