# Made by tools/codegen from specs/zil/lr_link.ksy; do not edit.
meta:
  id: lr_link
  imports:
    - lr
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
doc: Record of a hard link.
doc-ref: OpenZFS include/sys/zil.h lr_link_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_link_t.lr_common
  - id: doid
    type: u8
    doc: Directory.
    doc-ref: OpenZFS include/sys/zil.h lr_link_t.lr_doid
  - id: link_obj
    type: u8
    doc: Object.
    doc-ref: OpenZFS include/sys/zil.h lr_link_t.lr_link_obj
  - id: data
    type: u1
    repeat: eos
    doc: Name with its zero byte.
    doc-ref: OpenZFS include/sys/zil.h lr_link_t.lr_data
