meta:
  id: lr_remove
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
-zfskit-struct: lr_remove_t
-zfskit-size: 40
doc: Record of removing a name (remove, rmdir).
doc-ref: OpenZFS include/sys/zil.h lr_remove_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_remove_t.lr_common
  - id: doid
    type: u8
    -zfskit-member: lr_doid
    -zfskit-number: safe
    doc: Directory.
    doc-ref: OpenZFS include/sys/zil.h lr_remove_t.lr_doid
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Name with its zero byte.
    doc-ref: OpenZFS include/sys/zil.h lr_remove_t.lr_data
