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
params:
  - id: is_le
    type: bool
-zfskit-struct: lr_write_t
-zfskit-size: 192
doc: >-
  Record of a write (write, write2). The data follows in the record (reclen says so), or lies in a block of
  its own under blkptr.
doc-ref: OpenZFS include/sys/zil.h lr_write_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_common
  - id: foid
    type: u8
    -zfskit-member: lr_foid
    -zfskit-number: safe
    doc: File.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_foid
  - id: offset
    type: u8
    -zfskit-member: lr_offset
    -zfskit-number: safe
    doc: Offset; in the second case that of the whole block.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_offset
  - id: length
    type: u8
    -zfskit-member: lr_length
    -zfskit-number: safe
    doc: Bytes.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_length
  - id: blkoff
    type: u8
    -zfskit-member: lr_blkoff
    -zfskit-number: safe
    doc: No longer used.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_blkoff
  - id: blkptr
    type: blkptr(is_le)
    -zfskit-member: lr_blkptr
    doc: Block with the data; a hole if the data follows here or is zero.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_blkptr
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Data.
    doc-ref: OpenZFS include/sys/zil.h lr_write_t.lr_data
