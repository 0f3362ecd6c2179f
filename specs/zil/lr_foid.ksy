meta:
  id: lr_foid
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-size: 8
doc: "An object number in a record that creates it: with the number of dnode slots."
doc-ref:
  - OpenZFS include/sys/zil.h LR_FOID_GET_OBJ
  - OpenZFS include/sys/zil.h LR_FOID_GET_SLOTS
seq:
  - id: word
    type: u8
    -zfskit-bits:
      - {id: obj, bits: 48, -zfskit-number: safe, doc: "Object."}
      - {id: word_pad, bits: 8, -zfskit-role: pad}
      - id: slots
        bits: 8
        -zfskit-number: safe
        -zfskit-bias: 1
        doc: "Slots of its dnode: stored value plus one."
    doc: The word.
    doc-ref: OpenZFS include/sys/zil.h LR_FOID_GET_SLOTS
