# Made by tools/codegen from specs/spa/rrd_data.ksy; do not edit.
meta:
  id: rrd_data
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
doc: When a txg was synced.
doc-ref: OpenZFS include/zfs_crrd.h rrd_data_t
seq:
  - id: time
    type: u8
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_time
  - id: txg
    type: u8
    doc: Txg.
    doc-ref: OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_txg
