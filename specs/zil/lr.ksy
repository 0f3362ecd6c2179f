meta:
  id: lr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    TX_CI:
      value: "0x8000000000000000"
      doc: "Bit of the type: names were looked up without regard to case."
params:
  - id: is_le
    type: bool
-zfskit-struct: lr_t
-zfskit-size: 32
doc: Head of each record of the intent log.
doc-ref: OpenZFS include/sys/zil.h lr_t
seq:
  - id: txtype
    type: u8
    -zfskit-member: lrc_txtype
    -zfskit-bits:
      - {id: type, bits: 32, enum: txtype, doc: "What was done."}
      - {id: txtype_pad, bits: 31, -zfskit-role: pad}
      - {id: ci, bits: 1, doc: "TX_CI."}
    doc: Type of the record.
    doc-ref: OpenZFS include/sys/zil.h lr_t.lrc_txtype
  - id: reclen
    type: u8
    -zfskit-member: lrc_reclen
    -zfskit-number: safe
    doc: Bytes of the record with this head, without the data of an indirect write.
    doc-ref: OpenZFS include/sys/zil.h lr_t.lrc_reclen
  - id: txg
    type: u8
    -zfskit-member: lrc_txg
    -zfskit-number: safe
    doc: Txg in which it is done for good; a record of a txg already synced is not replayed.
    doc-ref: OpenZFS include/sys/zil.h lr_t.lrc_txg
  - id: seq
    type: u8
    -zfskit-member: lrc_seq
    -zfskit-number: safe
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
