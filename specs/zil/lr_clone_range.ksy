meta:
  id: lr_clone_range
  imports:
    - lr
    - ../spa/blkptr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: lr_clone_range_t
-zfskit-size: 72
doc: Record of cloned blocks.
doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_common
  - id: foid
    type: u8
    -zfskit-member: lr_foid
    -zfskit-number: safe
    doc: File.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_foid
  - id: offset
    type: u8
    -zfskit-member: lr_offset
    -zfskit-number: safe
    doc: Where they go.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_offset
  - id: length
    type: u8
    -zfskit-member: lr_length
    -zfskit-number: safe
    doc: Bytes.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_length
  - id: blksz
    type: u8
    -zfskit-member: lr_blksz
    -zfskit-number: safe
    doc: Size of its blocks.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_blksz
  - id: nbps
    type: u8
    -zfskit-member: lr_nbps
    -zfskit-number: safe
    doc: Block pointers.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_nbps
  - id: bps
    type: blkptr(is_le)
    repeat: eos
    -zfskit-member: lr_bps
    doc: The blocks.
    doc-ref: OpenZFS include/sys/zil.h lr_clone_range_t.lr_bps
