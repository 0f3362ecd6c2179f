# Made by tools/codegen from specs/dsl/dsl_dataset.ksy; do not edit.
meta:
  id: dsl_dataset
  imports:
    - ../spa/blkptr
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
doc: "A dataset or snapshot, in a bonus: its root, age, space, and place in the line of snapshots. With a ZAP as the
  object's content there are more fields by name (com.delphix:bookmarks, com.delphix:resume_object,
  com.datto:ivset_guid, names of features in use...)."
doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t
seq:
  - id: dir_obj
    type: u8
    doc: Its dsl_dir.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_dir_obj
  - id: prev_snap_obj
    type: u8
    doc: The snapshot before; the oldest one has the pool's $ORIGIN or, in a clone, the origin.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_obj
  - id: prev_snap_txg
    type: u8
    doc: Txg of that snapshot.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_txg
  - id: next_snap_obj
    type: u8
    doc: The snapshot after, or the live dataset; 0 for a live dataset.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_snap_obj
  - id: snapnames_zapobj
    type: u8
    doc: ZAP, name to snapshot; 0 for a snapshot.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_snapnames_zapobj
  - id: num_children
    type: u8
    doc: "Of a snapshot: datasets that follow it (clones, plus the next of the line); 0 for a live dataset."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_num_children
  - id: creation_time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_time
  - id: creation_txg
    type: u8
    doc: Txg of creation.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_txg
  - id: deadlist_obj
    type: u8
    doc: Blocks of the previous snapshot that are no longer here.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_deadlist_obj
  - id: referenced_bytes
    type: u8
    doc: Space of all blocks reached from bp.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_referenced_bytes
  - id: compressed_bytes
    type: u8
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_compressed_bytes
  - id: uncompressed_bytes
    type: u8
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_uncompressed_bytes
  - id: unique_bytes
    type: u8
    doc: "Of a snapshot: space that its destruction would free."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_unique_bytes
  - id: fsid_guid
    type: u8
    doc: 56 bits that a mount shows as file system id; may change.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_fsid_guid
  - id: guid
    type: u8
    doc: Identity of the dataset, kept by sends.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_guid
  - id: flags
    type: u8
    doc: DS_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_flags
  - id: bp
    type: blkptr(is_le)
    doc: Its object set.
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_bp
  - id: next_clones_obj
    type: u8
    doc: "Of a snapshot: ZAP of datasets that follow it."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_clones_obj
  - id: props_obj
    type: u8
    doc: "Of a snapshot: ZAP of properties."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_props_obj
  - id: userrefs_obj
    type: u8
    doc: "Of a snapshot: ZAP of holds."
    doc-ref: OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_userrefs_obj
  - id: pad
    size: 40
