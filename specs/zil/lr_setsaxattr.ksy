meta:
  id: lr_setsaxattr
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
-zfskit-struct: lr_setsaxattr_t
-zfskit-size: 48
doc: Record of an extended attribute kept as system attribute.
doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_common
  - id: foid
    type: u8
    -zfskit-member: lr_foid
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_foid
  - id: size
    type: u8
    -zfskit-member: lr_size
    -zfskit-number: safe
    doc: Bytes of the value; 0 removes it.
    doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_size
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Name with its zero byte, value.
    doc-ref: OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_data
