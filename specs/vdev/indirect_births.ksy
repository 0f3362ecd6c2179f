meta:
  id: indirect_births
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: vdev_indirect_birth_phys_t
-zfskit-size: 8
doc: Bonus of the births of a removed vdev. The object is an array of indirect_birth_entry.
doc-ref: OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t
seq:
  - id: count
    type: u8
    -zfskit-member: vib_count
    -zfskit-number: safe
    doc: Entries.
    doc-ref: OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t.vib_count
