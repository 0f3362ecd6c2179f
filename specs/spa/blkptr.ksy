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
  -zfskit-const:
    SPA_BLKPTRSHIFT:
      value: 7
      doc: log2 of the size of a block pointer.
    SPA_DVAS_PER_BP:
      value: 3
      doc: Copies a block can have; an encrypted one at most two.
params:
  - id: is_le
    type: bool
-zfskit-struct: blkptr_t
-zfskit-size: 128
doc: >-
  Points to a block: up to three copies, sizes, how it is compressed and checksummed, when it was born. Words
  0-5 are the DVAs, 6 prop, 7 prop2, 8 unused, 9 and 10 the births, 11 fill, 12-15 the checksum. With bit E
  (embedded) set the same 128 bytes hold data, see blkptr_embedded; with bit X (crypt) set see
  blkptr_encrypted. A hole is not embedded and its first DVA is zero; it may still state size, level, type and
  birth.
doc-ref: OpenZFS include/sys/spa.h blkptr_t
seq:
  - id: dvas
    type: dva(is_le)
    repeat: expr
    repeat-expr: 3
    -zfskit-member: blk_dva
    doc: The copies, same data in each; an unused one is zero.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva
  - id: prop
    type: u8
    -zfskit-member: blk_prop
    -zfskit-bits:
      - id: lsize
        bits: 16
        -zfskit-number: safe
        -zfskit-unit: 512
        -zfskit-bias: 1
        doc: "Size of the data, uncompressed: stored value plus one, in sectors."
      - id: psize
        bits: 16
        -zfskit-number: safe
        -zfskit-unit: 512
        -zfskit-bias: 1
        doc: >-
          Size as stored, before RAID-Z parity: stored value plus one, in sectors. The checksum covers this
          many bytes.
      - id: compress
        bits: 7
        enum: zio::compress
        doc: "Compression function. Seven bits: older descriptions give eight, but the top one became E."
      - {id: embedded, bits: 1, doc: "E. Zero here; if set, read the bytes as blkptr_embedded."}
      - {id: checksum, bits: 8, enum: zio::checksum, doc: "Checksum function."}
      - {id: type, bits: 8, enum: dmu::object_type, doc: "DMU object type of the block's object."}
      - {id: level, bits: 5, doc: "Level of indirection; 0 is data. The 2006 format paper has eight bits."}
      - id: crypt
        bits: 1
        doc: >-
          X. Level 0 and an encrypted type: the block is encrypted. Level 0 and another type: authenticated
          only. Above level 0 the checksum's last two words hold a MAC over the MACs below.
      - {id: dedup, bits: 1, doc: "D. The block has an entry in the dedup table."}
      - id: byteorder
        bits: 1
        doc: >-
          B. 1: data written by a little-endian machine, 0: by a big-endian one. Says nothing of the pointer's
          own byte order.
    doc: Sizes, functions and kind of the block.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop
  - id: prop2
    type: u8
    -zfskit-member: blk_prop2
    -zfskit-bits:
      - {id: prop2_pad, bits: 63, -zfskit-role: pad}
      - id: rewrite
        bits: 1
        doc: R. The block was rewritten at its physical birth, so that is the txg when it was allocated.
    doc: More properties; zero before OpenZFS 2.4.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop2
  - id: pad
    size: 8
    -zfskit-member: blk_pad
    -zfskit-role: pad
  - id: phys_birth
    type: u8
    -zfskit-member: blk_birth_word[0]
    -zfskit-number: safe
    doc: >-
      Txg when the first DVA was written, 0 if that is the logical birth (differs after device removal,
      deduplication, cloning, rewriting).
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[0]
  - id: birth
    type: u8
    -zfskit-member: blk_birth_word[1]
    -zfskit-number: safe
    doc: "Logical birth: txg when the content came into being."
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
  - id: fill
    type: u8
    -zfskit-member: blk_fill
    -zfskit-number: safe
    doc: >-
      Non-zero level-0 blocks below, of an object set or dnode block: allocated dnodes. An encrypted block
      uses the upper half as IV.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_fill
  - id: cksum
    type: zio_cksum(is_le)
    -zfskit-member: blk_cksum
    doc: Checksum of the psize stored bytes.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_cksum
