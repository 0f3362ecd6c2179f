# Made by tools/codegen from specs/dsl/bptree.ksy; do not edit.
meta:
  id: bptree
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
doc: Bonus of the list of datasets that are being freed in the background. The object is an array of bptree_entry.
doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t
seq:
  - id: begin
    type: u8
    doc: First entry not done.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_begin
  - id: end
    type: u8
    doc: Entry after the last.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_end
  - id: bytes
    type: u8
    doc: Space yet to be freed.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_bytes
  - id: comp
    type: u8
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_comp
  - id: uncomp
    type: u8
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_uncomp
