# Made by tools/codegen from specs/spa/blkptr.ksy; do not edit.
meta:
  id: blkptr
  imports:
    - dva
    - zio_cksum
    - zio
    - ../dmu/dmu
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
doc: "Points to a block: up to three copies, sizes, how it is compressed and checksummed, when it was born. Words 0-5
  are the DVAs, 6 prop, 7 prop2, 8 unused, 9 and 10 the births, 11 fill, 12-15 the checksum. With bit E (embedded) set
  the same 128 bytes hold data, see blkptr_embedded; with bit X (crypt) set see blkptr_encrypted. A hole is not embedded
  and its first DVA is zero; it may still state size, level, type and birth."
doc-ref: OpenZFS include/sys/spa.h blkptr_t
seq:
  - id: dvas
    type: dva(is_le)
    repeat: expr
    repeat-expr: 3
    doc: The copies, same data in each; an unused one is zero.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva
  - id: prop
    type:
      switch-on: is_le
      cases:
        true: prop_bits_le
        false: prop_bits_be
    doc: Sizes, functions and kind of the block.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop
  - id: prop2
    type:
      switch-on: is_le
      cases:
        true: prop2_bits_le
        false: prop2_bits_be
    doc: More properties; zero before OpenZFS 2.4.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop2
  - id: pad
    size: 8
  - id: phys_birth
    type: u8
    doc: Txg when the first DVA was written, 0 if that is the logical birth (differs after device removal, deduplication,
      cloning, rewriting).
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[0]
  - id: birth
    type: u8
    doc: "Logical birth: txg when the content came into being."
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
  - id: fill
    type: u8
    doc: "Non-zero level-0 blocks below, of an object set or dnode block: allocated dnodes. An encrypted block uses the
      upper half as IV."
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_fill
  - id: cksum
    type: zio_cksum(is_le)
    doc: Checksum of the psize stored bytes.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_cksum
types:
  prop_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: lsize
        doc: "Size of the data, uncompressed: stored value plus one, in sectors."
        type: b16
      - id: psize
        doc: "Size as stored, before RAID-Z parity: stored value plus one, in sectors. The checksum covers this many bytes."
        type: b16
      - id: compress
        enum: zio::compress
        doc: "Compression function. Seven bits: older descriptions give eight, but the top one became E."
        type: b7
      - id: embedded
        doc: E. Zero here; if set, read the bytes as blkptr_embedded.
        type: b1
      - id: checksum
        enum: zio::checksum
        doc: Checksum function.
        type: b8
      - id: type
        enum: dmu::object_type
        doc: DMU object type of the block's object.
        type: b8
      - id: level
        doc: Level of indirection; 0 is data. The 2006 format paper has eight bits.
        type: b5
      - id: crypt
        doc: "X. Level 0 and an encrypted type: the block is encrypted. Level 0 and another type: authenticated only. Above
          level 0 the checksum's last two words hold a MAC over the MACs below."
        type: b1
      - id: dedup
        doc: D. The block has an entry in the dedup table.
        type: b1
      - id: byteorder
        doc: "B. 1: data written by a little-endian machine, 0: by a big-endian one. Says nothing of the pointer's own byte
          order."
        type: b1
  prop_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: byteorder
        doc: "B. 1: data written by a little-endian machine, 0: by a big-endian one. Says nothing of the pointer's own byte
          order."
        type: b1
      - id: dedup
        doc: D. The block has an entry in the dedup table.
        type: b1
      - id: crypt
        doc: "X. Level 0 and an encrypted type: the block is encrypted. Level 0 and another type: authenticated only. Above
          level 0 the checksum's last two words hold a MAC over the MACs below."
        type: b1
      - id: level
        doc: Level of indirection; 0 is data. The 2006 format paper has eight bits.
        type: b5
      - id: type
        enum: dmu::object_type
        doc: DMU object type of the block's object.
        type: b8
      - id: checksum
        enum: zio::checksum
        doc: Checksum function.
        type: b8
      - id: embedded
        doc: E. Zero here; if set, read the bytes as blkptr_embedded.
        type: b1
      - id: compress
        enum: zio::compress
        doc: "Compression function. Seven bits: older descriptions give eight, but the top one became E."
        type: b7
      - id: psize
        doc: "Size as stored, before RAID-Z parity: stored value plus one, in sectors. The checksum covers this many bytes."
        type: b16
      - id: lsize
        doc: "Size of the data, uncompressed: stored value plus one, in sectors."
        type: b16
  prop2_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: prop2_pad
        type: b63
      - id: rewrite
        doc: R. The block was rewritten at its physical birth, so that is the txg when it was allocated.
        type: b1
  prop2_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: rewrite
        doc: R. The block was rewritten at its physical birth, so that is the txg when it was allocated.
        type: b1
      - id: prop2_pad
        type: b63
