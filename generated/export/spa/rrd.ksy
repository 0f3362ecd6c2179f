# Made by tools/codegen from specs/spa/rrd.ksy; do not edit.
meta:
  id: rrd
  imports:
    - rrd_data
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
doc: "A ring of 256 times of txgs; an array of 515 words for minutes, days and months each under
  com.klarasystems:txg_log_time: and minutes, days or months in the MOS directory."
doc-ref: OpenZFS include/zfs_crrd.h rrd_t
seq:
  - id: head
    type: u8
    doc: Oldest item.
    doc-ref: OpenZFS include/zfs_crrd.h rrd_t.rrd_head
  - id: tail
    type: u8
    doc: Item after the newest.
    doc-ref: OpenZFS include/zfs_crrd.h rrd_t.rrd_tail
  - id: length
    type: u8
    doc: Items in use.
    doc-ref: OpenZFS include/zfs_crrd.h rrd_t.rrd_length
  - id: entries
    type: rrd_data(is_le)
    repeat: expr
    repeat-expr: 256
    doc: Items.
    doc-ref: OpenZFS include/zfs_crrd.h rrd_t.rrd_entries
