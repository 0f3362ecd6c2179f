# Made by tools/codegen from specs/zil/lr_foid.ksy; do not edit.
meta:
  id: lr_foid
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
doc: "An object number in a record that creates it: with the number of dnode slots."
doc-ref:
  - OpenZFS include/sys/zil.h LR_FOID_GET_OBJ
  - OpenZFS include/sys/zil.h LR_FOID_GET_SLOTS
seq:
  - id: word
    type:
      switch-on: is_le
      cases:
        true: word_bits_le
        false: word_bits_be
    doc: The word.
    doc-ref: OpenZFS include/sys/zil.h LR_FOID_GET_SLOTS
types:
  word_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: obj
        doc: Object.
        type: b48
      - id: word_pad
        type: b8
      - id: slots
        doc: "Slots of its dnode: stored value plus one."
        type: b8
  word_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: slots
        doc: "Slots of its dnode: stored value plus one."
        type: b8
      - id: word_pad
        type: b8
      - id: obj
        doc: Object.
        type: b48
