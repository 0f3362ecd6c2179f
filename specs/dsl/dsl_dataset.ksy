meta:
  id: dsl_dataset
  imports:
    - ../spa/blkptr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    DS_FLAG_INCONSISTENT:
      value: 0x1
      doc: A receive has not finished.
    DS_FLAG_NOPROMOTE:
      value: 0x2
      doc: May not be promoted.
    DS_FLAG_UNIQUE_ACCURATE:
      value: 0x4
      doc: unique_bytes is right.
    DS_FLAG_DEFER_DESTROY:
      value: 0x8
      doc: To be destroyed with its last hold or clone.
    DS_FLAG_CI_DATASET:
      value: 0x10000
      doc: A file system that ignores case.
params:
  - id: is_le
    type: bool
-zfskit-struct: dsl_dataset_phys_t
-zfskit-size: 320
doc: >-
  A dataset or snapshot, in a bonus: its root, age, space, and place in the line of snapshots. With a ZAP as
  the object's content there are more fields by name (com.delphix:bookmarks, com.delphix:resume_object,
  com.datto:ivset_guid, names of features in use...).
doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t
seq:
  - id: dir_obj
    type: u8
    -zfskit-member: ds_dir_obj
    -zfskit-number: safe
    doc: Its dsl_dir.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_dir_obj
  - id: prev_snap_obj
    type: u8
    -zfskit-member: ds_prev_snap_obj
    -zfskit-number: safe
    doc: The snapshot before; the oldest one has the pool's $ORIGIN or, in a clone, the origin.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_obj
  - id: prev_snap_txg
    type: u8
    -zfskit-member: ds_prev_snap_txg
    -zfskit-number: safe
    doc: Txg of that snapshot.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_txg
  - id: next_snap_obj
    type: u8
    -zfskit-member: ds_next_snap_obj
    -zfskit-number: safe
    doc: The snapshot after, or the live dataset; 0 for a live dataset.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_snap_obj
  - id: snapnames_zapobj
    type: u8
    -zfskit-member: ds_snapnames_zapobj
    -zfskit-number: safe
    doc: ZAP, name to snapshot; 0 for a snapshot.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_snapnames_zapobj
  - id: num_children
    type: u8
    -zfskit-member: ds_num_children
    -zfskit-number: safe
    doc: "Of a snapshot: datasets that follow it (clones, plus the next of the line); 0 for a live dataset."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_num_children
  - id: creation_time
    type: u8
    -zfskit-member: ds_creation_time
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_time
  - id: creation_txg
    type: u8
    -zfskit-member: ds_creation_txg
    -zfskit-number: safe
    doc: Txg of creation.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_txg
  - id: deadlist_obj
    type: u8
    -zfskit-member: ds_deadlist_obj
    -zfskit-number: safe
    doc: Blocks of the previous snapshot that are no longer here.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_deadlist_obj
  - id: referenced_bytes
    type: u8
    -zfskit-member: ds_referenced_bytes
    -zfskit-number: safe
    doc: Space of all blocks reached from bp.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_referenced_bytes
  - id: compressed_bytes
    type: u8
    -zfskit-member: ds_compressed_bytes
    -zfskit-number: safe
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_compressed_bytes
  - id: uncompressed_bytes
    type: u8
    -zfskit-member: ds_uncompressed_bytes
    -zfskit-number: safe
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_uncompressed_bytes
  - id: unique_bytes
    type: u8
    -zfskit-member: ds_unique_bytes
    -zfskit-number: safe
    doc: "Of a snapshot: space that its destruction would free."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_unique_bytes
  - id: fsid_guid
    type: u8
    -zfskit-member: ds_fsid_guid
    doc: 56 bits that a mount shows as file system id; may change.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_fsid_guid
  - id: guid
    type: u8
    -zfskit-member: ds_guid
    doc: Identity of the dataset, kept by sends.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_guid
  - id: flags
    type: u8
    -zfskit-member: ds_flags
    -zfskit-number: safe
    doc: DS_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_flags
  - id: bp
    type: blkptr(is_le)
    -zfskit-member: ds_bp
    doc: Its object set.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_bp
  - id: next_clones_obj
    type: u8
    -zfskit-member: ds_next_clones_obj
    -zfskit-number: safe
    doc: "Of a snapshot: ZAP of datasets that follow it."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_clones_obj
  - id: props_obj
    type: u8
    -zfskit-member: ds_props_obj
    -zfskit-number: safe
    doc: "Of a snapshot: ZAP of properties."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_props_obj
  - id: userrefs_obj
    type: u8
    -zfskit-member: ds_userrefs_obj
    -zfskit-number: safe
    doc: "Of a snapshot: ZAP of holds."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_userrefs_obj
  - id: pad
    size: 40
    -zfskit-member: ds_pad
    -zfskit-role: pad
