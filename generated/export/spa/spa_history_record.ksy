# Made by tools/codegen from specs/spa/spa_history_record.ksy; do not edit.
meta:
  id: spa_history_record
  endian: le
  license: MIT
  ks-version: 0.11
doc: "One record of the history: length, little-endian on every machine, then a packed nvlist. Length and nvlist may
  wrap around the ring's end."
doc-ref: OpenZFS module/zfs/spa_history.c spa_history_log_sync
seq:
  - id: reclen
    type: u8
    doc: Bytes of the nvlist.
    doc-ref: OpenZFS module/zfs/spa_history.c spa_history_log_sync
  - id: record
    size-eos: true
    doc: XDR nvlist of so many bytes.
    doc-ref: OpenZFS module/zfs/spa_history.c spa_history_log_sync
