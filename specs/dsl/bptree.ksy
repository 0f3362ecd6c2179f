meta:
  id: bptree
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: bptree_phys_t
-zfskit-size: 40
doc: >-
  Bonus of the list of datasets that are being freed in the background. The object is an array of
  bptree_entry.
doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t
seq:
  - id: begin
    type: u8
    -zfskit-member: bt_begin
    -zfskit-number: safe
    doc: First entry not done.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_begin
  - id: end
    type: u8
    -zfskit-member: bt_end
    -zfskit-number: safe
    doc: Entry after the last.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_end
  - id: bytes
    type: u8
    -zfskit-member: bt_bytes
    -zfskit-number: safe
    doc: Space yet to be freed.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_bytes
  - id: comp
    type: u8
    -zfskit-member: bt_comp
    -zfskit-number: safe
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_comp
  - id: uncomp
    type: u8
    -zfskit-member: bt_uncomp
    -zfskit-number: safe
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/bptree.h bptree_phys_t.bt_uncomp
