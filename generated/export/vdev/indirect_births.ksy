# Made by tools/codegen from specs/vdev/indirect_births.ksy; do not edit.
meta:
  id: indirect_births
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
doc: Bonus of the births of a removed vdev. The object is an array of indirect_birth_entry.
doc-ref: OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t
seq:
  - id: count
    type: u8
    doc: Entries.
    doc-ref: OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t.vib_count
