# Made by tools/codegen from specs/zil/lr_rename_whiteout.ksy; do not edit.
meta:
  id: lr_rename_whiteout
  imports:
    - lr
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
doc: Record of a rename that leaves a whiteout.
doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t
seq:
  - id: common
    type: lr(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_common
  - id: sdoid
    type: u8
    doc: Source directory.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_sdoid
  - id: tdoid
    type: u8
    doc: Target directory.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_tdoid
  - id: wfoid
    type:
      switch-on: is_le
      cases:
        true: wfoid_bits_le
        false: wfoid_bits_be
    doc: The whiteout.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wfoid
  - id: wmode
    type: u8
    doc: Its type and permissions.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wmode
  - id: wuid
    type: u8
    doc: Owner.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wuid
  - id: wgid
    type: u8
    doc: Owning group.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wgid
  - id: wgen
    type: u8
    doc: Txg of creation.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wgen
  - id: wcrtime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: "Creation: seconds since 1970, nanoseconds."
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wcrtime
  - id: wrdev
    type: u8
    doc: Device number, 0.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wrdev
  - id: data
    type: u1
    repeat: eos
    doc: Both names, each with its zero byte.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_data
types:
  wfoid_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: wobj
        doc: Object.
        type: b48
      - id: wfoid_pad
        type: b8
      - id: wslots
        doc: "Slots of its dnode: stored value plus one."
        type: b8
  wfoid_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: wslots
        doc: "Slots of its dnode: stored value plus one."
        type: b8
      - id: wfoid_pad
        type: b8
      - id: wobj
        doc: Object.
        type: b48
