meta:
  id: lr_rename_whiteout
  imports:
    - lr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: lr_rename_whiteout_t
-zfskit-size: 112
doc: Record of a rename that leaves a whiteout.
doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t
seq:
  - id: common
    type: lr(is_le)
    -zfskit-member: lr_rename.lr_common
    doc: Head.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_common
  - id: sdoid
    type: u8
    -zfskit-member: lr_rename.lr_sdoid
    -zfskit-number: safe
    doc: Source directory.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_sdoid
  - id: tdoid
    type: u8
    -zfskit-member: lr_rename.lr_tdoid
    -zfskit-number: safe
    doc: Target directory.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_tdoid
  - id: wfoid
    type: u8
    -zfskit-member: lr_wfoid
    -zfskit-bits:
      - {id: wobj, bits: 48, -zfskit-number: safe, doc: "Object."}
      - {id: wfoid_pad, bits: 8, -zfskit-role: pad}
      - id: wslots
        bits: 8
        -zfskit-number: safe
        -zfskit-bias: 1
        doc: "Slots of its dnode: stored value plus one."
    doc: The whiteout.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wfoid
  - id: wmode
    type: u8
    -zfskit-member: lr_wmode
    -zfskit-number: safe
    doc: Its type and permissions.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wmode
  - id: wuid
    type: u8
    -zfskit-member: lr_wuid
    doc: Owner.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wuid
  - id: wgid
    type: u8
    -zfskit-member: lr_wgid
    doc: Owning group.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wgid
  - id: wgen
    type: u8
    -zfskit-member: lr_wgen
    -zfskit-number: safe
    doc: Txg of creation.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wgen
  - id: wcrtime
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: lr_wcrtime
    doc: "Creation: seconds since 1970, nanoseconds."
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wcrtime
  - id: wrdev
    type: u8
    -zfskit-member: lr_wrdev
    doc: Device number, 0.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wrdev
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_data
    doc: Both names, each with its zero byte.
    doc-ref: OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_data
