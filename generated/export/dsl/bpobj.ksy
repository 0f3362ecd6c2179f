# Made by tools/codegen from specs/dsl/bpobj.ksy; do not edit.
meta:
  id: bpobj
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
doc: Bonus of an object that is a list of block pointers, 128 bytes each. In a livelist a pointer's fill states by its
  lowest bit whether the block was freed (1) or allocated. Shorter bonuses, see BPOBJ_SIZE_, lack the later fields.
doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t
seq:
  - id: num_blkptrs
    type: u8
    doc: Pointers in the object itself.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_blkptrs
  - id: bytes
    type: u8
    doc: Space of the blocks, those of bpobjs below included.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_bytes
  - id: comp
    type: u8
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_comp
  - id: uncomp
    type: u8
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_uncomp
  - id: subobjs
    type: u8
    doc: Object with the numbers of bpobjs below, 64 bits each; 0 if none.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_subobjs
  - id: num_subobjs
    type: u8
    doc: How many.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_subobjs
  - id: num_freed
    type: u8
    doc: "In a livelist: pointers that state a free."
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_freed
