# Made by tools/codegen from specs/dsl/dsl_deadlist.ksy; do not edit.
meta:
  id: dsl_deadlist
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
doc: Bonus of a deadlist, of a livelist too. The object is a ZAP from a txg (as hex digits) to the bpobj with the blocks
  born after it, up to the next key. A deadlist of the old form is a bpobj itself (DMU_OT_BPOBJ).
doc-ref: OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t
seq:
  - id: used
    type: u8
    doc: Space of its blocks.
    doc-ref: OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_used
  - id: comp
    type: u8
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_comp
  - id: uncomp
    type: u8
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_uncomp
  - id: pad
    size: 296
