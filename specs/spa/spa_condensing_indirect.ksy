meta:
  id: spa_condensing_indirect
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: spa_condensing_indirect_phys_t
-zfskit-size: 24
doc: >-
  State of the condensing of an indirect mapping, an array of words under com.delphix:condensing_indirect in
  the MOS directory.
doc-ref: OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t
seq:
  - id: vdev
    type: u8
    -zfskit-member: scip_vdev
    -zfskit-number: safe
    doc: Vdev whose mapping is condensed.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_vdev
  - id: prev_obsolete_sm_object
    type: u8
    -zfskit-member: scip_prev_obsolete_sm_object
    -zfskit-number: safe
    doc: Space map of what is obsolete in it.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_prev_obsolete_sm_object
  - id: next_mapping_object
    type: u8
    -zfskit-member: scip_next_mapping_object
    -zfskit-number: safe
    doc: The new mapping.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_next_mapping_object
