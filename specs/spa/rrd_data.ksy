meta:
  id: rrd_data
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: rrd_data_t
-zfskit-size: 16
doc: When a txg was synced.
doc-ref: OpenZFS include/zfs_crrd.h rrd_data_t
seq:
  - id: time
    type: u8
    -zfskit-member: rrdd_time
    doc: Seconds since 1970.
    doc-ref: OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_time
  - id: txg
    type: u8
    -zfskit-member: rrdd_txg
    -zfskit-number: safe
    doc: Txg.
    doc-ref: OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_txg
