# Made by tools/codegen from specs/ddt/ddt_stat.ksy; do not edit.
meta:
  id: ddt_stat
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
doc: One column of a dedup table's histogram, of 64 by the power of two of the references; arrays of words in
  DDT-statistics.
doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t
seq:
  - id: blocks
    type: u8
    doc: Blocks.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_blocks
  - id: lsize
    type: u8
    doc: Bytes of them.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_lsize
  - id: psize
    type: u8
    doc: Bytes as stored.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_psize
  - id: dsize
    type: u8
    doc: Space allocated.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_dsize
  - id: ref_blocks
    type: u8
    doc: References.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_blocks
  - id: ref_lsize
    type: u8
    doc: lsize by reference.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_lsize
  - id: ref_psize
    type: u8
    doc: psize by reference.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_psize
  - id: ref_dsize
    type: u8
    doc: dsize by reference.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_dsize
