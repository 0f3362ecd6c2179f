meta:
  id: lr_truncate
  imports:
    - lr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: lr_truncate_t
-zfskit-size: 56
doc: Record of freeing a range.
doc-ref: OpenZFS include/sys/zil.h lr_truncate_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_truncate_t.lr_common
  - id: foid
    type: u8
    -zfskit-member: lr_foid
    -zfskit-number: safe
    doc: File.
    doc-ref: OpenZFS include/sys/zil.h lr_truncate_t.lr_foid
  - id: offset
    type: u8
    -zfskit-member: lr_offset
    -zfskit-number: safe
    doc: Start.
    doc-ref: OpenZFS include/sys/zil.h lr_truncate_t.lr_offset
  - id: length
    type: u8
    -zfskit-member: lr_length
    -zfskit-number: safe
    doc: Bytes; 0 up to the end.
    doc-ref: OpenZFS include/sys/zil.h lr_truncate_t.lr_length
