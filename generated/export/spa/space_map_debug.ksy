# Made by tools/codegen from specs/spa/space_map_debug.ksy; do not edit.
meta:
  id: space_map_debug
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
doc: "Debug entry of a space map: says which sync pass wrote the entries that follow. All zero but the prefix, it fills
  the end of a block."
doc-ref: OpenZFS include/sys/space_map.h SM_DEBUG_TXG_DECODE
seq:
  - id: word
    type:
      switch-on: is_le
      cases:
        true: word_bits_le
        false: word_bits_be
    doc: The word.
    doc-ref: OpenZFS include/sys/space_map.h SM_DEBUG_TXG_DECODE
types:
  word_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: txg
        doc: Lower bits of the txg.
        type: b50
      - id: syncpass
        doc: Pass of its sync.
        type: b10
      - id: action
        doc: SM_ALLOC or SM_FREE.
        type: b2
      - id: prefix
        doc: SM_DEBUG_PREFIX.
        type: b2
  word_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: prefix
        doc: SM_DEBUG_PREFIX.
        type: b2
      - id: action
        doc: SM_ALLOC or SM_FREE.
        type: b2
      - id: syncpass
        doc: Pass of its sync.
        type: b10
      - id: txg
        doc: Lower bits of the txg.
        type: b50
