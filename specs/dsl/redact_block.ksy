meta:
  id: redact_block
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: redact_block_phys_t
-zfskit-size: 32
doc: A run of blocks that a redacted stream leaves out.
doc-ref: OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t
seq:
  - id: object
    type: u8
    -zfskit-member: rbp_object
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_object
  - id: blkid
    type: u8
    -zfskit-member: rbp_blkid
    -zfskit-number: safe
    doc: First block.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_blkid
  - id: size_count
    type: u8
    -zfskit-member: rbp_size_count
    -zfskit-bits:
      - {id: count, bits: 48, -zfskit-number: safe, doc: "Number of blocks."}
      - {id: size, bits: 16, -zfskit-number: safe, -zfskit-unit: 512, doc: "Size of a block in sectors."}
    doc: Size and number of the blocks.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_size_count
  - id: padding
    size: 8
    -zfskit-member: rbp_padding
    -zfskit-role: pad
