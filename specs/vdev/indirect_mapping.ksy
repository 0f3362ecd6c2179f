meta:
  id: indirect_mapping
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    VDEV_INDIRECT_MAPPING_SIZE_V0:
      value: 24
      doc: Bytes of a bonus without counts_object.
params:
  - id: is_le
    type: bool
-zfskit-struct: vdev_indirect_mapping_phys_t
-zfskit-size: 32
doc: >-
  Bonus of the mapping of a removed vdev. The object is an array of indirect_mapping_entry, sorted by source.
doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t
seq:
  - id: max_offset
    type: u8
    -zfskit-member: vimp_max_offset
    -zfskit-number: safe
    doc: Offsets below this are mapped.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_max_offset
  - id: bytes_mapped
    type: u8
    -zfskit-member: vimp_bytes_mapped
    -zfskit-number: safe
    doc: Bytes that are.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_bytes_mapped
  - id: num_entries
    type: u8
    -zfskit-member: vimp_num_entries
    -zfskit-number: safe
    doc: Entries.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_num_entries
  - id: counts_object
    type: u8
    -zfskit-member: vimp_counts_object
    -zfskit-number: safe
    doc: Array of 32-bit words, an obsolete number of bytes for each entry; 0 if none.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_counts_object
