# Made by tools/codegen from specs/zap/zap_leaf_chunk.ksy; do not edit.
meta:
  id: zap_leaf_chunk
  imports:
    - zap_leaf_entry
    - zap_leaf_array
    - zap_leaf_free
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
doc: "A chunk of a leaf: entry, array or free by its first byte. Needs a stream of its own 24 bytes."
doc-ref: OpenZFS include/sys/zap_leaf.h zap_leaf_chunk_t
instances:
  kind:
    pos: 0
    type: u1
    enum: chunk_type
    doc: First byte.
    doc-ref: OpenZFS include/sys/zap_leaf.h zap_chunk_type_t
seq:
  - id: body
    type:
      switch-on: kind
      cases:
        chunk_type::entry: zap_leaf_entry(is_le)
        chunk_type::array: zap_leaf_array(is_le)
        chunk_type::free: zap_leaf_free(is_le)
    doc: The chunk.
    doc-ref: OpenZFS include/sys/zap_leaf.h zap_leaf_chunk_t
enums:
  chunk_type:
    251:
      id: array
    252:
      id: entry
    253:
      id: free
