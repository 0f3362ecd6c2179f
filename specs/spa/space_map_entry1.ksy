meta:
  id: space_map_entry1
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-size: 8
doc: One-word entry of a space map.
doc-ref: OpenZFS include/sys/space_map.h SM_OFFSET_DECODE
seq:
  - id: word
    type: u8
    -zfskit-bits:
      - id: run
        bits: 15
        -zfskit-number: safe
        -zfskit-bias: 1
        doc: "Length in units of 1 << ashift: stored value plus one."
      - {id: type, bits: 1, doc: "SM_ALLOC or SM_FREE."}
      - id: offset
        bits: 47
        -zfskit-number: safe
        doc: Offset from the start of the map, in the same units.
      - {id: prefix, bits: 1, doc: "0."}
    doc: The word.
    doc-ref: OpenZFS include/sys/space_map.h SM_OFFSET_DECODE
