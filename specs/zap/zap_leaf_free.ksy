meta:
  id: zap_leaf_free
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    ZAP_CHUNK_FREE:
      value: 253
      doc: First byte of such a chunk.
params:
  - id: is_le
    type: bool
-zfskit-struct: struct zap_leaf_free
-zfskit-size: 24
doc: Chunk of a leaf that is not used.
doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_free
seq:
  - id: type
    type: u1
    -zfskit-member: lf_type
    doc: ZAP_CHUNK_FREE.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_free.lf_type
  - id: pad
    size: 21
    -zfskit-member: lf_pad
    -zfskit-role: pad
  - id: next
    type: u2
    -zfskit-member: lf_next
    doc: Next free chunk.
    doc-ref: OpenZFS include/sys/zap_leaf.h struct zap_leaf_free.lf_next
