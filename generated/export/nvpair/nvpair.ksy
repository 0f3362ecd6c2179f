# Made by tools/codegen from specs/nvpair/nvpair.ksy; do not edit.
meta:
  id: nvpair
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
doc: Head of a pair of a native nvlist. The name with its zero byte follows, then at the next multiple of 8 the value.
doc-ref: OpenZFS include/sys/nvpair.h nvpair_t
seq:
  - id: size
    type: s4
    doc: Bytes of the whole pair, embedded lists not included; 0 in place of a pair ends the list.
    doc-ref: OpenZFS include/sys/nvpair.h nvpair_t.nvp_size
  - id: name_sz
    type: s2
    doc: Bytes of the name with its zero byte.
    doc-ref: OpenZFS include/sys/nvpair.h nvpair_t.nvp_name_sz
  - id: reserve
    size: 2
  - id: value_elem
    type: s4
    doc: Number of elements; 1 if not an array, 0 for a boolean without value.
    doc-ref: OpenZFS include/sys/nvpair.h nvpair_t.nvp_value_elem
  - id: type
    type: u4
    enum: data_type
    doc: What the value is.
    doc-ref: OpenZFS include/sys/nvpair.h nvpair_t.nvp_type
enums:
  data_type:
    0:
      id: unknown
    1:
      id: boolean
      doc: "No value: present or not."
    2:
      id: byte
    3:
      id: int16
    4:
      id: uint16
    5:
      id: int32
    6:
      id: uint32
    7:
      id: int64
    8:
      id: uint64
    9:
      id: string
    10:
      id: byte_array
    11:
      id: int16_array
    12:
      id: uint16_array
    13:
      id: int32_array
    14:
      id: uint32_array
    15:
      id: int64_array
    16:
      id: uint64_array
    17:
      id: string_array
    18:
      id: hrtime
      doc: Signed 64-bit nanoseconds.
    19:
      id: nvlist
    20:
      id: nvlist_array
    21:
      id: boolean_value
      doc: 32 bits.
    22:
      id: int8
    23:
      id: uint8
    24:
      id: boolean_array
      doc: 32 bits each.
    25:
      id: int8_array
    26:
      id: uint8_array
    27:
      id: double
