# Made by tools/codegen from specs/zap/zap_leaf.ksy; do not edit.
meta:
  id: zap_leaf
  imports:
    - zap_leaf_header
    - zap_leaf_chunk
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
  - id: block_size
    type: u4
    doc: Bytes of a block of the ZAP.
doc: A whole leaf block of a fat ZAP.
doc-ref:
  - OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t
  - OpenZFS include/sys/zap_leaf.h ZAP_LEAF_NUMCHUNKS_BS
seq:
  - id: hdr
    type: zap_leaf_header(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t.l_hdr
  - id: hash
    type: u2
    repeat: expr
    repeat-expr: block_size / 32
    doc: "Hash table: first entry of each chain, by the bits of the hash that follow the prefix."
    doc-ref: OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t.l_hash
  - id: chunks
    size: 24
    type: zap_leaf_chunk(is_le)
    repeat: expr
    repeat-expr: (block_size - 2 * (block_size / 32)) / 24 - 2
    doc: Entries, arrays and free chunks, told apart by their first byte.
    doc-ref: OpenZFS include/sys/zap_leaf.h zap_leaf_chunk_t
