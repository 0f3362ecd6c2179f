# Made by tools/codegen from specs/spa/spa_condensing_indirect.ksy; do not edit.
meta:
  id: spa_condensing_indirect
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
doc: State of the condensing of an indirect mapping, an array of words under com.delphix:condensing_indirect in the MOS
  directory.
doc-ref: OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t
seq:
  - id: vdev
    type: u8
    doc: Vdev whose mapping is condensed.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_vdev
  - id: prev_obsolete_sm_object
    type: u8
    doc: Space map of what is obsolete in it.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_prev_obsolete_sm_object
  - id: next_mapping_object
    type: u8
    doc: The new mapping.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_next_mapping_object
