meta:
  id: lr_ooo
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
-zfskit-struct: lr_ooo_t
-zfskit-size: 40
doc: What all records begin with that may be replayed in another order than logged.
doc-ref: OpenZFS include/sys/zil.h lr_ooo_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_ooo_t.lr_common
  - id: foid
    type: u8
    -zfskit-member: lr_foid
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_ooo_t.lr_foid
