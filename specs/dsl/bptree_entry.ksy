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
params:
  - id: is_le
    type: bool
-zfskit-struct: bptree_entry_phys_t
-zfskit-size: 168
doc: A tree of blocks to be freed.
doc-ref: OpenZFS include/sys/bptree.h bptree_entry_phys_t
seq:
  - id: bp
    type: blkptr(is_le)
    -zfskit-member: be_bp
    doc: Its root.
    doc-ref: OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_bp
  - id: birth_txg
    type: u8
    -zfskit-member: be_birth_txg
    -zfskit-number: safe
    doc: Only blocks born after this are freed.
    doc-ref: OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_birth_txg
  - id: zb
    type: zbookmark(is_le)
    -zfskit-member: be_zb
    doc: Where to go on.
    doc-ref: OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_zb
