# Made by tools/codegen from specs/zil/zil_header.ksy; do not edit.
meta:
  id: zil_header
  imports:
    - ../spa/blkptr
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
doc: Where the intent log of an object set begins and how far it was replayed.
doc-ref: OpenZFS include/sys/zil.h zil_header_t
seq:
  - id: claim_txg
    type: u8
    doc: Txg in which the log's blocks were claimed after a crash; 0 if not.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_claim_txg
  - id: replay_seq
    type: u8
    doc: Highest record already replayed.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_replay_seq
  - id: log
    type: blkptr(is_le)
    doc: First block of the chain; its checksum words are two random guid words, the object set and the sequence number.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_log
  - id: claim_blk_seq
    type: u8
    doc: Highest block claimed.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_claim_blk_seq
  - id: flags
    type: u8
    doc: ZIL_ bits.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_flags
  - id: claim_lr_seq
    type: u8
    doc: Highest record claimed.
    doc-ref: OpenZFS include/sys/zil.h zil_header_t.zh_claim_lr_seq
  - id: pad
    size: 24
