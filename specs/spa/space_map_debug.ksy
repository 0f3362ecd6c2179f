meta:
  id: space_map_debug
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-size: 8
doc: >-
  Debug entry of a space map: says which sync pass wrote the entries that follow. All zero but the prefix, it
  fills the end of a block.
doc-ref: OpenZFS include/sys/space_map.h SM_DEBUG_TXG_DECODE
seq:
  - id: word
    type: u8
    -zfskit-bits:
      - {id: txg, bits: 50, -zfskit-number: safe, doc: "Lower bits of the txg."}
      - {id: syncpass, bits: 10, doc: "Pass of its sync."}
      - {id: action, bits: 2, doc: "SM_ALLOC or SM_FREE."}
      - {id: prefix, bits: 2, doc: "SM_DEBUG_PREFIX."}
    doc: The word.
    doc-ref: OpenZFS include/sys/space_map.h SM_DEBUG_TXG_DECODE
