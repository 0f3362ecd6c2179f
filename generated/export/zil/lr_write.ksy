# Made by tools/codegen from specs/zil/lr_write.ksy; do not edit.
meta:
  id: lr_write
  imports:
    - lr
    - ../spa/blkptr
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
doc: Record of a write (write, write2). The data follows in the record (reclen says so), or lies in a block of its own
  under blkptr.
doc-ref: OpenZFS include/sys/zil.h lr_write_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_common
  - id: foid
    type: u8
    doc: File.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_foid
  - id: offset
    type: u8
    doc: Offset; in the second case that of the whole block.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_offset
  - id: length
    type: u8
    doc: Bytes.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_length
  - id: blkoff
    type: u8
    doc: No longer used.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_blkoff
  - id: blkptr
    type: blkptr(is_le)
    doc: Block with the data; a hole if the data follows here or is zero.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_blkptr
  - id: data
    type: u1
    repeat: eos
    doc: Data.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_data
