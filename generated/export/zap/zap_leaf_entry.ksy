# Made by tools/codegen from specs/zap/zap_leaf_entry.ksy; do not edit.
meta:
  id: zap_leaf_entry
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
doc: Chunk of a leaf with the fixed part of one entry.
doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry
seq:
  - id: type
    type: u1
    doc: ZAP_CHUNK_ENTRY.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_type
  - id: value_intlen
    type: u1
    doc: "Bytes of one integer of the value: 1, 2, 4 or 8."
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_intlen
  - id: next
    type: u2
    doc: Next entry in the same hash slot.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_next
  - id: name_chunk
    type: u2
    doc: First chunk of the name.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_name_chunk
  - id: name_numints
    type: u2
    doc: "Length of the name: bytes with the zero byte, or words under ZAP_FLAG_UINT64_KEY."
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_name_numints
  - id: value_chunk
    type: u2
    doc: First chunk of the value.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_chunk
  - id: value_numints
    type: u2
    doc: Integers in the value.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_numints
  - id: cd
    type: u4
    doc: Tells apart entries with the same hash.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_cd
  - id: hash
    type: u8
    doc: Hash of the name.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_hash
