# Made by tools/codegen from specs/zap/zap_leaf_array.ksy; do not edit.
meta:
  id: zap_leaf_array
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
doc: Chunk of a leaf with 21 bytes of a name or a value. The integers that run through a chain of chunks are big-endian
  on every machine, and an integer may straddle two chunks; next is in the byte order of the block.
doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_array
seq:
  - id: type
    type: u1
    doc: ZAP_CHUNK_ARRAY.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_type
  - id: array
    size: 21
    doc: Bytes; only as many count as the entry says.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_array
  - id: next
    type: u2
    doc: Next chunk of the same name or value.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_next
