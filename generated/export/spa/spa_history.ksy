# Made by tools/codegen from specs/spa/spa_history.ksy; do not edit.
meta:
  id: spa_history
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
doc: Bonus of the pool's history, whose object is a ring of records. Logical offsets grow for ever; the record of zpool
  create stays at the beginning, and the rest of the object wraps around behind it.
doc-ref:
  - OpenZFS include/sys/spa_impl.h spa_history_phys_t
  - OpenZFS module/zfs/spa_history.c spa_history_log_to_phys
seq:
  - id: pool_create_len
    type: u8
    doc: Where the record of zpool create ends.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_pool_create_len
  - id: phys_max_off
    type: u8
    doc: Bytes of the ring; zero-based end of the object.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_phys_max_off
  - id: bof
    type: u8
    doc: Logical offset of the oldest record after the first.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_bof
  - id: eof
    type: u8
    doc: Logical offset after the newest.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_eof
  - id: records_lost
    type: u8
    doc: Records overwritten.
    doc-ref: OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_records_lost
