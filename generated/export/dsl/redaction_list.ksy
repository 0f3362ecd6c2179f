# Made by tools/codegen from specs/dsl/redaction_list.ksy; do not edit.
meta:
  id: redaction_list
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
doc: Bonus of a redaction list, whose object is an array of redact_block.
doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t
seq:
  - id: last_object
    type: u8
    doc: "Where the making of the list would go on: object..."
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_object
  - id: last_blkid
    type: u8
    doc: ...and block; both all ones when it is complete, so read them with care.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_blkid
  - id: num_entries
    type: u8
    doc: Entries of the list.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_entries
  - id: num_snaps
    type: u8
    doc: Snapshots it was made of.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_snaps
  - id: snaps
    type: u8
    repeat: eos
    doc: Their guids.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_snaps
