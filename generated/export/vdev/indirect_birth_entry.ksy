# Made by tools/codegen from specs/vdev/indirect_birth_entry.ksy; do not edit.
meta:
  id: indirect_birth_entry
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
doc: Everything below the offset, and not below the previous entry's, was copied in this txg.
doc-ref: OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t
seq:
  - id: offset
    type: u8
    doc: Offset on the removed vdev.
    doc-ref: OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t.vibe_offset
  - id: phys_birth_txg
    type: u8
    doc: Txg of the copy, the new physical birth of the blocks.
    doc-ref: OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t.vibe_phys_birth_txg
