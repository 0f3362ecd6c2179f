# Made by tools/codegen from specs/ddt/ddt_object.ksy; do not edit.
meta:
  id: ddt_object
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
doc: Size of a dedup table, as pool configurations tell it.
doc-ref: OpenZFS include/sys/fs/zfs.h ddt_object_t
seq:
  - id: count
    type: u8
    doc: Entries.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_count
  - id: dspace
    type: u8
    doc: Bytes on disk.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_dspace
  - id: mspace
    type: u8
    doc: Bytes in memory.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_mspace
