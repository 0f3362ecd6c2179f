meta:
  id: space_map_entry2
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-size: 16
doc: >-
  Two-word entry of a space map, for long runs, far offsets, and in log space maps, where the vdev is meant.
  It never straddles blocks.
doc-ref: OpenZFS include/sys/space_map.h SM2_OFFSET_DECODE
seq:
  - id: word0
    type: u8
    -zfskit-bits:
      - id: vdev
        bits: 24
        -zfskit-number: safe
        doc: Vdev; 1 << 24 - 1 at most, and without meaning in the map of one vdev.
      - id: run
        bits: 36
        -zfskit-number: safe
        -zfskit-bias: 1
        doc: "Length in units of 1 << ashift: stored value plus one."
      - {id: word0_pad, bits: 2, -zfskit-role: pad}
      - {id: prefix, bits: 2, doc: "SM2_PREFIX."}
    doc: First word.
    doc-ref: OpenZFS include/sys/space_map.h SM2_RUN_DECODE
  - id: word1
    type: u8
    -zfskit-bits:
      - id: offset
        bits: 63
        -zfskit-number: safe
        doc: Offset from the start of the map, in the same units.
      - {id: type, bits: 1, doc: "SM_ALLOC or SM_FREE."}
    doc: Second word.
    doc-ref: OpenZFS include/sys/space_map.h SM2_OFFSET_DECODE
