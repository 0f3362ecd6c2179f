# Made by tools/codegen from specs/spa/space_map_entry2.ksy; do not edit.
meta:
  id: space_map_entry2
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
doc: Two-word entry of a space map, for long runs, far offsets, and in log space maps, where the vdev is meant. It never
  straddles blocks.
doc-ref: OpenZFS include/sys/space_map.h SM2_OFFSET_DECODE
seq:
  - id: word0
    type:
      switch-on: is_le
      cases:
        true: word0_bits_le
        false: word0_bits_be
    doc: First word.
    doc-ref: OpenZFS include/sys/space_map.h SM2_RUN_DECODE
  - id: word1
    type:
      switch-on: is_le
      cases:
        true: word1_bits_le
        false: word1_bits_be
    doc: Second word.
    doc-ref: OpenZFS include/sys/space_map.h SM2_OFFSET_DECODE
types:
  word0_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: vdev
        doc: Vdev; 1 << 24 - 1 at most, and without meaning in the map of one vdev.
        type: b24
      - id: run
        doc: "Length in units of 1 << ashift: stored value plus one."
        type: b36
      - id: word0_pad
        type: b2
      - id: prefix
        doc: SM2_PREFIX.
        type: b2
  word0_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: prefix
        doc: SM2_PREFIX.
        type: b2
      - id: word0_pad
        type: b2
      - id: run
        doc: "Length in units of 1 << ashift: stored value plus one."
        type: b36
      - id: vdev
        doc: Vdev; 1 << 24 - 1 at most, and without meaning in the map of one vdev.
        type: b24
  word1_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: offset
        doc: Offset from the start of the map, in the same units.
        type: b63
      - id: type
        doc: SM_ALLOC or SM_FREE.
        type: b1
  word1_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: type
        doc: SM_ALLOC or SM_FREE.
        type: b1
      - id: offset
        doc: Offset from the start of the map, in the same units.
        type: b63
