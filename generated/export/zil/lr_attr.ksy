# Made by tools/codegen from specs/zil/lr_attr.ksy; do not edit.
meta:
  id: lr_attr
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
doc: Extended attributes in a record; the rest of the bitmap and lr_attr_end follow.
doc-ref: OpenZFS include/sys/zil.h lr_attr_t
seq:
  - id: masksize
    type: u4
    doc: Words of the bitmap.
    doc-ref: OpenZFS include/sys/zil.h lr_attr_t.lr_attr_masksize
  - id: bitmap
    type: u4
    doc: "Its first word: which attributes of lr_attr_end are meant."
    doc-ref: OpenZFS include/sys/zil.h lr_attr_t.lr_attr_bitmap
  - id: data
    type: u1
    repeat: eos
    doc: The rest.
    doc-ref: OpenZFS include/sys/zil.h lr_attr_t.lr_attr_data
