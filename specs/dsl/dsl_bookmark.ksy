meta:
  id: dsl_bookmark
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    BOOKMARK_PHYS_SIZE_V1:
      value: 24
      doc: "Bytes of a bookmark without the feature bookmark_v2: the first three fields."
    BOOKMARK_PHYS_SIZE_V2:
      value: 96
      doc: Bytes of a bookmark with it.
    ZBM_FLAG_HAS_FBN:
      value: 0x1
      doc: The six fields of space are meant.
    ZBM_FLAG_SNAPSHOT_EXISTS:
      value: 0x2
      doc: The snapshot it was made of still exists.
params:
  - id: is_le
    type: bool
-zfskit-struct: zfs_bookmark_phys_t
-zfskit-size: 96
doc: "A bookmark: value of the ZAP of a dataset's bookmarks, an array of 3 or 12 words."
doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t
seq:
  - id: guid
    type: u8
    -zfskit-member: zbm_guid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_guid
  - id: creation_txg
    type: u8
    -zfskit-member: zbm_creation_txg
    -zfskit-number: safe
    doc: Txg of the snapshot.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_txg
  - id: creation_time
    type: u8
    -zfskit-member: zbm_creation_time
    doc: Its time, seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_time
  - id: redaction_obj
    type: u8
    -zfskit-member: zbm_redaction_obj
    -zfskit-number: safe
    doc: Redaction list; 0 if none.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_redaction_obj
  - id: flags
    type: u8
    -zfskit-member: zbm_flags
    -zfskit-number: safe
    doc: ZBM_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_flags
  - id: referenced_bytes_refd
    type: u8
    -zfskit-member: zbm_referenced_bytes_refd
    -zfskit-number: safe
    doc: Space that the snapshot reached.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_bytes_refd
  - id: compressed_bytes_refd
    type: u8
    -zfskit-member: zbm_compressed_bytes_refd
    -zfskit-number: safe
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_bytes_refd
  - id: uncompressed_bytes_refd
    type: u8
    -zfskit-member: zbm_uncompressed_bytes_refd
    -zfskit-number: safe
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_bytes_refd
  - id: referenced_freed_before_next_snap
    type: u8
    -zfskit-member: zbm_referenced_freed_before_next_snap
    -zfskit-number: safe
    doc: Space freed between it and the next snapshot.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_freed_before_next_snap
  - id: compressed_freed_before_next_snap
    type: u8
    -zfskit-member: zbm_compressed_freed_before_next_snap
    -zfskit-number: safe
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_freed_before_next_snap
  - id: uncompressed_freed_before_next_snap
    type: u8
    -zfskit-member: zbm_uncompressed_freed_before_next_snap
    -zfskit-number: safe
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_freed_before_next_snap
  - id: ivset_guid
    type: u8
    -zfskit-member: zbm_ivset_guid
    doc: Set of IVs of an encrypted snapshot.
    doc-ref: OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_ivset_guid
