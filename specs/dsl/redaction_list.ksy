meta:
  id: redaction_list
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: redaction_list_phys_t
-zfskit-size: 32
doc: Bonus of a redaction list, whose object is an array of redact_block.
doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t
seq:
  - id: last_object
    type: u8
    -zfskit-member: rlp_last_object
    doc: "Where the making of the list would go on: object..."
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_object
  - id: last_blkid
    type: u8
    -zfskit-member: rlp_last_blkid
    doc: ...and block; both all ones when it is complete, so read them with care.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_blkid
  - id: num_entries
    type: u8
    -zfskit-member: rlp_num_entries
    -zfskit-number: safe
    doc: Entries of the list.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_entries
  - id: num_snaps
    type: u8
    -zfskit-member: rlp_num_snaps
    -zfskit-number: safe
    doc: Snapshots it was made of.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_snaps
  - id: snaps
    type: u8
    repeat: eos
    -zfskit-member: rlp_snaps
    doc: Their guids.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_snaps
