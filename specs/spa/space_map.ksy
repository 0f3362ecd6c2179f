meta:
  id: space_map
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    SPACE_MAP_SIZE_V0:
      value: 24
      doc: "Bytes of a bonus without histogram: the first three fields."
    SM_ALLOC:
      value: 0
      doc: Type of an entry that allocates.
    SM_FREE:
      value: 1
      doc: Type of an entry that frees.
    SM_DEBUG_PREFIX:
      value: 2
      doc: Upper two bits of a word that is a debug entry.
    SM2_PREFIX:
      value: 3
      doc: Upper two bits of the first word of a two-word entry.
params:
  - id: is_le
    type: bool
-zfskit-struct: space_map_phys_t
-zfskit-size: 320
doc: >-
  Bonus of a space map. The object's content is a log of entries, 64-bit words in the byte order of the
  machine that wrote the block: upper bits 0x one-word entry, 10 debug entry, 11 two-word entry. What is
  allocated is found by applying them in order.
doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t
seq:
  - id: object
    type: u8
    -zfskit-member: smp_object
    -zfskit-number: safe
    doc: The object's own number; unused.
    doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t.smp_object
  - id: length
    type: u8
    -zfskit-member: smp_length
    -zfskit-number: safe
    doc: Bytes of the log in use.
    doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t.smp_length
  - id: alloc
    type: s8
    -zfskit-member: smp_alloc
    doc: Bytes that are allocated by it; negative sums occur in logs of frees.
    doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t.smp_alloc
  - id: pad
    size: 40
    -zfskit-member: smp_pad
    -zfskit-role: pad
  - id: histogram
    type: u8
    repeat: expr
    repeat-expr: 32
    -zfskit-member: smp_histogram
    -zfskit-number: safe
    doc: "Number of free regions by size: item i from 1 << (i + shift) bytes."
    doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t.smp_histogram
