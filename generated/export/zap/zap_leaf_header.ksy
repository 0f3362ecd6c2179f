# Made by tools/codegen from specs/zap/zap_leaf_header.ksy; do not edit.
meta:
  id: zap_leaf_header
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
doc: Head of a leaf block of a fat ZAP. A hash table follows, (block size / 32) slots of 16 bits (ZAP_LEAF_HASH_SHIFT;
  not block size / 64), then chunks of 24 bytes to the end of the block. A slot is the number of a chunk, or
  ZAP_LEAF_CHUNK_END.
doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header
seq:
  - id: block_type
    type: u8
    doc: ZBT_LEAF.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_block_type
    valid: "0x8000000000000000"
  - id: pad1
    size: 8
  - id: prefix
    type: u8
    doc: The upper bits that all hashes in this leaf share, right-aligned.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_prefix
  - id: magic
    type: u4
    doc: ZAP_LEAF_MAGIC.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_magic
    valid: "0x02ab1eaf"
  - id: nfree
    type: u2
    doc: Free chunks.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_nfree
  - id: nentries
    type: u2
    doc: Entries.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_nentries
  - id: prefix_len
    type: u2
    doc: Number of bits in prefix. The bits of a hash after these index the hash table.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_prefix_len
  - id: freelist
    type: u2
    doc: First free chunk.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_freelist
  - id: flags
    type: u1
    doc: ZLF_ bits.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_flags
  - id: pad2
    size: 11
