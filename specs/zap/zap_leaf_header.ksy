meta:
  id: zap_leaf_header
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    ZAP_LEAF_MAGIC:
      value: 0x2AB1EAF
      doc: Magic of a leaf.
    ZLF_ENTRIES_CDSORTED:
      value: 0x1
      doc: "Flag: chains of entries are sorted by collision differentiator."
    ZAP_LEAF_HASH_ENTRY_BYTES:
      value: 2
      doc: Bytes of a slot of the hash table.
    ZAP_LEAF_HASH_BLOCK_SHIFT:
      value: 5
      doc: The hash table has block size >> 5 slots.
    ZAP_LEAF_CHUNK_END:
      value: 0xffff
      doc: Ends a chain of chunks.
params:
  - id: is_le
    type: bool
-zfskit-struct: struct zap_leaf_header
-zfskit-size: 48
doc: >-
  Head of a leaf block of a fat ZAP. A hash table follows, (block size / 32) slots of 16 bits
  (ZAP_LEAF_HASH_SHIFT; not block size / 64), then chunks of 24 bytes to the end of the block. A slot is the
  number of a chunk, or ZAP_LEAF_CHUNK_END.
doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header
seq:
  - id: block_type
    type: u8
    -zfskit-member: lh_block_type
    -zfskit-expect: "0x8000000000000000"
    doc: ZBT_LEAF.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_block_type
  - id: pad1
    size: 8
    -zfskit-member: lh_pad1
    -zfskit-role: pad
  - id: prefix
    type: u8
    -zfskit-member: lh_prefix
    doc: The upper bits that all hashes in this leaf share, right-aligned.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_prefix
  - id: magic
    type: u4
    -zfskit-member: lh_magic
    -zfskit-expect: "0x02ab1eaf"
    doc: ZAP_LEAF_MAGIC.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_magic
  - id: nfree
    type: u2
    -zfskit-member: lh_nfree
    doc: Free chunks.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_nfree
  - id: nentries
    type: u2
    -zfskit-member: lh_nentries
    doc: Entries.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_nentries
  - id: prefix_len
    type: u2
    -zfskit-member: lh_prefix_len
    doc: Number of bits in prefix. The bits of a hash after these index the hash table.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_prefix_len
  - id: freelist
    type: u2
    -zfskit-member: lh_freelist
    doc: First free chunk.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_freelist
  - id: flags
    type: u1
    -zfskit-member: lh_flags
    doc: ZLF_ bits.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_flags
  - id: pad2
    size: 11
    -zfskit-member: lh_pad2
    -zfskit-role: pad
