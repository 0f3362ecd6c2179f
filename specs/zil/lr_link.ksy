meta:
  id: lr_link
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
-zfskit-struct: lr_link_t
-zfskit-size: 48
doc: Record of a hard link.
doc-ref: OpenZFS include/sys/zil.h lr_link_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_link_t.lr_common
  - id: doid
    type: u8
    -zfskit-member: lr_doid
    -zfskit-number: safe
    doc: Directory.
    doc-ref: OpenZFS include/sys/zil.h lr_link_t.lr_doid
  - id: link_obj
    type: u8
    -zfskit-member: lr_link_obj
    -zfskit-number: safe
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_link_t.lr_link_obj
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Name with its zero byte.
    doc-ref: OpenZFS include/sys/zil.h lr_link_t.lr_data
