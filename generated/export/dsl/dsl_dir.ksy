# Made by tools/codegen from specs/dsl/dsl_dir.ksy; do not edit.
meta:
  id: dsl_dir
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
doc: "Node of the tree of datasets, in a bonus: its head dataset, children, properties, space. With a ZAP as the
  object's content there are more fields by name (com.joyent:filesystem_count, com.datto:crypto_key_obj,
  com.delphix:livelist...)."
doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t
seq:
  - id: creation_time
    type: u8
    doc: Seconds since 1970; not used, the dataset has it.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_creation_time
  - id: head_dataset_obj
    type: u8
    doc: The live dataset.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_head_dataset_obj
  - id: parent_obj
    type: u8
    doc: Parent dsl_dir; 0 at the root.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_parent_obj
  - id: origin_obj
    type: u8
    doc: Snapshot this is a clone of.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_origin_obj
  - id: child_dir_zapobj
    type: u8
    doc: ZAP, name to child dsl_dir.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_child_dir_zapobj
  - id: used_bytes
    type: u8
    doc: Space taken by the dataset, its snapshots and descendants.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_used_bytes
  - id: compressed_bytes
    type: u8
    doc: The same without RAID-Z parity and such.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_compressed_bytes
  - id: uncompressed_bytes
    type: u8
    doc: The same before compression.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_uncompressed_bytes
  - id: quota
    type: u8
    doc: Quota in bytes; 0 for none.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_quota
  - id: reserved
    type: u8
    doc: Reservation in bytes.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_reserved
  - id: props_zapobj
    type: u8
    doc: ZAP of local properties.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_props_zapobj
  - id: deleg_zapobj
    type: u8
    doc: ZAP of delegated permissions.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_deleg_zapobj
  - id: flags
    type: u8
    doc: DD_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_flags
  - id: used_breakdown
    type: u8
    repeat: expr
    repeat-expr: 5
    doc: used_bytes by dd_used.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_used_breakdown
  - id: clones
    type: u8
    doc: ZAP of clones' dsl_dirs.
    doc-ref: OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_clones
  - id: pad
    size: 104
enums:
  dd_used:
    0:
      id: head
      doc: The live dataset.
    1:
      id: snap
      doc: Snapshots.
    2:
      id: child
      doc: Descendants.
    3:
      id: child_rsrv
      doc: Reservations of descendants.
    4:
      id: refrsrv
      doc: Reservation of the dataset itself.
