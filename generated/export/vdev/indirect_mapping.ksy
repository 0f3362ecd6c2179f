# Made by tools/codegen from specs/vdev/indirect_mapping.ksy; do not edit.
meta:
  id: indirect_mapping
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
doc: Bonus of the mapping of a removed vdev. The object is an array of indirect_mapping_entry, sorted by source.
doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t
seq:
  - id: max_offset
    type: u8
    doc: Offsets below this are mapped.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_max_offset
  - id: bytes_mapped
    type: u8
    doc: Bytes that are.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_bytes_mapped
  - id: num_entries
    type: u8
    doc: Entries.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_num_entries
  - id: counts_object
    type: u8
    doc: Array of 32-bit words, an obsolete number of bytes for each entry; 0 if none.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_counts_object
