# Made by tools/codegen from specs/dsl/dsl_bookmark.ksy; do not edit.
meta:
  id: dsl_bookmark
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
doc: "A bookmark: value of the ZAP of a dataset's bookmarks, an array of 3 or 12 words."
doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t
seq:
  - id: guid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_guid
  - id: creation_txg
    type: u8
    doc: Txg of the snapshot.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_txg
  - id: creation_time
    type: u8
    doc: Its time, seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_time
  - id: redaction_obj
    type: u8
    doc: Redaction list; 0 if none.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_redaction_obj
  - id: flags
    type: u8
    doc: ZBM_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_flags
  - id: referenced_bytes_refd
    type: u8
    doc: Space that the snapshot reached.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_bytes_refd
  - id: compressed_bytes_refd
    type: u8
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_bytes_refd
  - id: uncompressed_bytes_refd
    type: u8
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_bytes_refd
  - id: referenced_freed_before_next_snap
    type: u8
    doc: Space freed between it and the next snapshot.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_freed_before_next_snap
  - id: compressed_freed_before_next_snap
    type: u8
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_freed_before_next_snap
  - id: uncompressed_freed_before_next_snap
    type: u8
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_freed_before_next_snap
  - id: ivset_guid
    type: u8
    doc: Set of IVs of an encrypted snapshot.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_ivset_guid
