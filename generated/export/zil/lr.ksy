# Made by tools/codegen from specs/zil/lr.ksy; do not edit.
meta:
  id: lr
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
doc: Head of each record of the intent log.
doc-ref: OpenZFS include/sys/zil.h lr_t
seq:
  - id: txtype
    type:
      switch-on: is_le
      cases:
        true: txtype_bits_le
        false: txtype_bits_be
    doc: Type of the record.
    doc-ref: OpenZFS include/sys/zil.h lr_t.lrc_txtype
  - id: reclen
    type: u8
    doc: Bytes of the record with this head, without the data of an indirect write.
    doc-ref: OpenZFS include/sys/zil.h lr_t.lrc_reclen
  - id: txg
    type: u8
    doc: Txg in which it is done for good; a record of a txg already synced is not replayed.
    doc-ref: OpenZFS include/sys/zil.h lr_t.lrc_txg
  - id: seq
    type: u8
    doc: Number of the record in the log; not for write-like ones.
    doc-ref: OpenZFS include/sys/zil.h lr_t.lrc_seq
enums:
  txtype:
    0:
      id: commit
      doc: Marker, never on disk.
    1:
      id: create
    2:
      id: mkdir
    3:
      id: mkxattr
      doc: Directory of extended attributes.
    4:
      id: symlink
    5:
      id: remove
    6:
      id: rmdir
    7:
      id: link
    8:
      id: rename
    9:
      id: write
    10:
      id: truncate
    11:
      id: setattr
    12:
      id: acl_v0
    13:
      id: acl
    14:
      id: create_acl
    15:
      id: create_attr
    16:
      id: create_acl_attr
    17:
      id: mkdir_acl
    18:
      id: mkdir_attr
    19:
      id: mkdir_acl_attr
    20:
      id: write2
      doc: "A write already on disk: nothing to replay."
    21:
      id: setsaxattr
    22:
      id: rename_exchange
    23:
      id: rename_whiteout
    24:
      id: clone_range
types:
  txtype_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: type
        enum: txtype
        doc: What was done.
        type: b32
      - id: txtype_pad
        type: b31
      - id: ci
        doc: TX_CI.
        type: b1
  txtype_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: ci
        doc: TX_CI.
        type: b1
      - id: txtype_pad
        type: b31
      - id: type
        enum: txtype
        doc: What was done.
        type: b32
