meta:
  id: zil_header
  imports:
    - ../spa/blkptr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    ZIL_REPLAY_NEEDED:
      value: 0x1
      doc: "Flag: the log is to be replayed at mount."
    ZIL_CLAIM_LR_SEQ_VALID:
      value: 0x2
      doc: "Flag: claim_lr_seq is meant."
params:
  - id: is_le
    type: bool
-zfskit-struct: zil_header_t
-zfskit-size: 192
doc: Where the intent log of an object set begins and how far it was replayed.
doc-ref: OpenZFS include/sys/zil.h zil_header_t
seq:
  - id: claim_txg
    type: u8
    -zfskit-member: zh_claim_txg
    -zfskit-number: safe
    doc: Txg in which the log's blocks were claimed after a crash; 0 if not.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_claim_txg
  - id: replay_seq
    type: u8
    -zfskit-member: zh_replay_seq
    -zfskit-number: safe
    doc: Highest record already replayed.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_replay_seq
  - id: log
    type: blkptr(is_le)
    -zfskit-member: zh_log
    doc: >-
      First block of the chain; its checksum words are two random guid words, the object set and the sequence
      number.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_log
  - id: claim_blk_seq
    type: u8
    -zfskit-member: zh_claim_blk_seq
    -zfskit-number: safe
    doc: Highest block claimed.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_claim_blk_seq
  - id: flags
    type: u8
    -zfskit-member: zh_flags
    -zfskit-number: safe
    doc: ZIL_ bits.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_flags
  - id: claim_lr_seq
    type: u8
    -zfskit-member: zh_claim_lr_seq
    -zfskit-number: safe
    doc: Highest record claimed.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_claim_lr_seq
  - id: pad
    size: 24
    -zfskit-member: zh_pad
    -zfskit-role: pad
