# Made by tools/codegen from specs/spa/space_map_entry1.ksy; do not edit.
meta:
  id: space_map_entry1
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
doc: One-word entry of a space map.
doc-ref: OpenZFS include/sys/space_map.h SM_OFFSET_DECODE
seq:
  - id: word
    type:
      switch-on: is_le
      cases:
        true: word_bits_le
        false: word_bits_be
    doc: The word.
    doc-ref: OpenZFS include/sys/space_map.h SM_OFFSET_DECODE
types:
  word_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: run
        doc: "Length in units of 1 << ashift: stored value plus one."
        type: b15
      - id: type
        doc: SM_ALLOC or SM_FREE.
        type: b1
      - id: offset
        doc: Offset from the start of the map, in the same units.
        type: b47
      - id: prefix
        doc: "0."
        type: b1
  word_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: prefix
        doc: "0."
        type: b1
      - id: offset
        doc: Offset from the start of the map, in the same units.
        type: b47
      - id: type
        doc: SM_ALLOC or SM_FREE.
        type: b1
      - id: run
        doc: "Length in units of 1 << ashift: stored value plus one."
        type: b15
