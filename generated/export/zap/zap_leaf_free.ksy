# Made by tools/codegen from specs/zap/zap_leaf_free.ksy; do not edit.
meta:
  id: zap_leaf_free
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
doc: Chunk of a leaf that is not used.
doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_free
seq:
  - id: type
    type: u1
    doc: ZAP_CHUNK_FREE.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_free.lf_type
  - id: pad
    size: 21
  - id: next
    type: u2
    doc: Next free chunk.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_free.lf_next
