meta:
  id: lr_rename
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
-zfskit-struct: lr_rename_t
-zfskit-size: 48
doc: Record of a rename (rename, rename_exchange).
doc-ref: OpenZFS include/sys/zil.h lr_rename_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_rename.lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_common
  - id: sdoid
    type: u8
    -zfskit-member: lr_rename.lr_sdoid
    -zfskit-number: safe
    doc: Source directory.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_sdoid
  - id: tdoid
    type: u8
    -zfskit-member: lr_rename.lr_tdoid
    -zfskit-number: safe
    doc: Target directory.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_tdoid
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Both names, each with its zero byte.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_t.lr_data
