# Made by tools/codegen from specs/spa/spa_removing.ksy; do not edit.
meta:
  id: spa_removing
  imports:
    - ../dsl/dsl_scan
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
doc: State of the removal of a vdev, an array of words under com.delphix:removing in the MOS directory.
doc-ref: OpenZFS include/sys/spa_impl.h spa_removing_phys_t
seq:
  - id: state
    type: u8
    enum: dsl_scan::scan_state
    doc: State.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_state
  - id: removing_vdev
    type: u8
    doc: Vdev that is or was being removed; all ones if none ever was.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_removing_vdev
  - id: prev_indirect_vdev
    type: u8
    doc: Vdev removed before it, head of a chain through the vdevs' configurations; all ones if none.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_prev_indirect_vdev
  - id: start_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_start_time
  - id: end_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_end_time
  - id: to_copy
    type: u8
    doc: Bytes to copy.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_to_copy
  - id: copied
    type: u8
    doc: Bytes copied or freed.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_copied
