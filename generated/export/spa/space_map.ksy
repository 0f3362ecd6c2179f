# Made by tools/codegen from specs/spa/space_map.ksy; do not edit.
meta:
  id: space_map
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
doc: "Bonus of a space map. The object's content is a log of entries, 64-bit words in the byte order of the machine that
  wrote the block: upper bits 0x one-word entry, 10 debug entry, 11 two-word entry. What is allocated is found by
  applying them in order."
doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t
seq:
  - id: object
    type: u8
    doc: The object's own number; unused.
    doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t.smp_object
  - id: length
    type: u8
    doc: Bytes of the log in use.
    doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t.smp_length
  - id: alloc
    type: s8
    doc: Bytes that are allocated by it; negative sums occur in logs of frees.
    doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t.smp_alloc
  - id: pad
    size: 40
  - id: histogram
    type: u8
    repeat: expr
    repeat-expr: 32
    doc: "Number of free regions by size: item i from 1 << (i + shift) bytes."
    doc-ref: OpenZFS include/sys/space_map.h space_map_phys_t.smp_histogram
