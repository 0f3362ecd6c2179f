# Made by tools/codegen from specs/vdev/indirect_mapping_entry.ksy; do not edit.
meta:
  id: indirect_mapping_entry
  imports:
    - ../spa/dva
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
doc: Says where a range of a removed vdev lies now. Its length is the destination's asize.
doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t
seq:
  - id: src
    type:
      switch-on: is_le
      cases:
        true: src_bits_le
        false: src_bits_be
    doc: Start of the range.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t.vimep_src
  - id: dst
    type: dva(is_le)
    doc: New place.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t.vimep_dst
types:
  src_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: src_offset
        doc: Offset on the removed vdev.
        type: b63
      - id: src_mark
        doc: Used by zdb, never on disk.
        type: b1
  src_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: src_mark
        doc: Used by zdb, never on disk.
        type: b1
      - id: src_offset
        doc: Offset on the removed vdev.
        type: b63
