# Made by tools/codegen from specs/dsl/bptree_entry.ksy; do not edit.
meta:
  id: bptree_entry
  imports:
    - ../spa/blkptr
    - ../spa/zbookmark
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
doc: A tree of blocks to be freed.
doc-ref: OpenZFS include/sys/bptree.h bptree_entry_phys_t
seq:
  - id: bp
    type: blkptr(is_le)
    doc: Its root.
    doc-ref: OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_bp
  - id: birth_txg
    type: u8
    doc: Only blocks born after this are freed.
    doc-ref: OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_birth_txg
  - id: zb
    type: zbookmark(is_le)
    doc: Where to go on.
    doc-ref: OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_zb
