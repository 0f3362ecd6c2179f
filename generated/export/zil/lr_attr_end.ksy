# Made by tools/codegen from specs/zil/lr_attr_end.ksy; do not edit.
meta:
  id: lr_attr_end
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
doc: Values of extended attributes in a record.
doc-ref: OpenZFS include/sys/zil.h lr_attr_end_t
seq:
  - id: attrs
    type: u8
    doc: XAT0_ bits that are on.
    doc-ref: OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_attrs
  - id: crtime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: Creation time.
    doc-ref: OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_crtime
  - id: scanstamp
    size: 32
    doc: Stamp of a virus scanner; its first word is the project id instead with XAT0_PROJID.
    doc-ref: OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_scanstamp
