# Made by tools/codegen from specs/dsl/redact_block.ksy; do not edit.
meta:
  id: redact_block
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
doc: A run of blocks that a redacted stream leaves out.
doc-ref: OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t
seq:
  - id: object
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_object
  - id: blkid
    type: u8
    doc: First block.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_blkid
  - id: size_count
    type:
      switch-on: is_le
      cases:
        true: size_count_bits_le
        false: size_count_bits_be
    doc: Size and number of the blocks.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_size_count
  - id: padding
    size: 8
types:
  size_count_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: count
        doc: Number of blocks.
        type: b48
      - id: size
        doc: Size of a block in sectors.
        type: b16
  size_count_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: size
        doc: Size of a block in sectors.
        type: b16
      - id: count
        doc: Number of blocks.
        type: b48
