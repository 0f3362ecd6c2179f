meta:
  id: indirect_mapping_entry
  imports:
    - ../spa/dva
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: vdev_indirect_mapping_entry_phys_t
-zfskit-size: 24
doc: Says where a range of a removed vdev lies now. Its length is the destination's asize.
doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t
seq:
  - id: src
    type: u8
    -zfskit-member: vimep_src
    -zfskit-bits:
      - id: src_offset
        bits: 63
        -zfskit-number: safe
        -zfskit-unit: 512
        doc: Offset on the removed vdev.
      - {id: src_mark, bits: 1, doc: "Used by zdb, never on disk."}
    doc: Start of the range.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t.vimep_src
  - id: dst
    type: dva(is_le)
    -zfskit-member: vimep_dst
    doc: New place.
    doc-ref: OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t.vimep_dst
