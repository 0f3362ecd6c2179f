meta:
  id: bpobj
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    BPOBJ_SIZE_V0:
      value: 16
      doc: "Bytes of a bonus without the sums: only the first two fields."
    BPOBJ_SIZE_V1:
      value: 32
      doc: Bytes of a bonus without bpobjs below.
    BPOBJ_SIZE_V2:
      value: 48
      doc: Bytes of a bonus without num_freed.
params:
  - id: is_le
    type: bool
-zfskit-struct: bpobj_phys_t
-zfskit-size: 56
doc: >-
  Bonus of an object that is a list of block pointers, 128 bytes each. In a livelist a pointer's fill states
  by its lowest bit whether the block was freed (1) or allocated. Shorter bonuses, see BPOBJ_SIZE_, lack the
  later fields.
doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t
seq:
  - id: num_blkptrs
    type: u8
    -zfskit-member: bpo_num_blkptrs
    -zfskit-number: safe
    doc: Pointers in the object itself.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_blkptrs
  - id: bytes
    type: u8
    -zfskit-member: bpo_bytes
    -zfskit-number: safe
    doc: Space of the blocks, those of bpobjs below included.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_bytes
  - id: comp
    type: u8
    -zfskit-member: bpo_comp
    -zfskit-number: safe
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_comp
  - id: uncomp
    type: u8
    -zfskit-member: bpo_uncomp
    -zfskit-number: safe
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_uncomp
  - id: subobjs
    type: u8
    -zfskit-member: bpo_subobjs
    -zfskit-number: safe
    doc: Object with the numbers of bpobjs below, 64 bits each; 0 if none.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_subobjs
  - id: num_subobjs
    type: u8
    -zfskit-member: bpo_num_subobjs
    -zfskit-number: safe
    doc: How many.
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_subobjs
  - id: num_freed
    type: u8
    -zfskit-member: bpo_num_freed
    -zfskit-number: safe
    doc: "In a livelist: pointers that state a free."
    doc-ref: OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_freed
