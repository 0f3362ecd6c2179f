# Made by tools/codegen from specs/spa/blkptr_encrypted.ksy; do not edit.
meta:
  id: blkptr_encrypted
  imports:
    - dva
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
doc: "The block pointer of an encrypted level-0 block (bit X set and an encrypted object type): third DVA, upper half of
  fill and second half of the checksum hold salt, IV and MAC. Pointers of authenticated blocks keep all three DVAs and
  fill; they and indirect ones use only the MAC words."
doc-ref:
  - OpenZFS include/sys/spa.h BP_IS_ENCRYPTED
  - OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_decode_params_bp
seq:
  - id: dvas
    type: dva(is_le)
    repeat: expr
    repeat-expr: 2
    doc: The copies.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva
  - id: salt
    type: u8
    doc: Salt from which the block's key is derived; its eight bytes in the order that the byteorder bit states.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva[2].dva_word[0]
  - id: iv1
    type: u8
    doc: First 64 bits of the IV, likewise.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva[2].dva_word[1]
  - id: prop
    type:
      switch-on: is_le
      cases:
        true: prop_bits_le
        false: prop_bits_be
    doc: As in blkptr.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop
  - id: prop2
    type:
      switch-on: is_le
      cases:
        true: prop2_bits_le
        false: prop2_bits_be
    doc: More properties.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop2
  - id: pad
    size: 8
  - id: phys_birth
    type: u8
    doc: Txg when the first DVA was written, 0 if that is the logical birth.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[0]
  - id: birth
    type: u8
    doc: Logical birth.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
  - id: fill_iv2
    type:
      switch-on: is_le
      cases:
        true: fill_iv2_bits_le
        false: fill_iv2_bits_be
    doc: Fill count and the rest of the IV.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_fill
  - id: cksum
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: "128 bits of checksum of the stored bytes: the first two words of a dedup-capable function; of another (Fletcher,
      Edon-R) word 0 xor word 2 and word 1 xor word 3."
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_cksum
  - id: mac
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: MAC of the block, sixteen bytes, each word in the order that the byteorder bit states.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_cksum.zc_word[2]
types:
  prop_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: lsize
        doc: "Size of the data, uncompressed: stored value plus one, in sectors."
        type: b16
      - id: psize
        doc: "Size as stored: stored value plus one, in sectors."
        type: b16
      - id: compress
        enum: zio::compress
        doc: Compression function; compression comes before encryption.
        type: b7
      - id: embedded
        doc: E. Zero.
        type: b1
      - id: checksum
        enum: zio::checksum
        doc: Checksum function, over the ciphertext.
        type: b8
      - id: type
        enum: dmu::object_type
        doc: DMU object type of the block's object.
        type: b8
      - id: level
        doc: Level of indirection.
        type: b5
      - id: crypt
        doc: X. One.
        type: b1
      - id: dedup
        doc: D. The block has an entry in the dedup table.
        type: b1
      - id: byteorder
        doc: "1: data written by a little-endian machine."
        type: b1
  prop_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: byteorder
        doc: "1: data written by a little-endian machine."
        type: b1
      - id: dedup
        doc: D. The block has an entry in the dedup table.
        type: b1
      - id: crypt
        doc: X. One.
        type: b1
      - id: level
        doc: Level of indirection.
        type: b5
      - id: type
        enum: dmu::object_type
        doc: DMU object type of the block's object.
        type: b8
      - id: checksum
        enum: zio::checksum
        doc: Checksum function, over the ciphertext.
        type: b8
      - id: embedded
        doc: E. Zero.
        type: b1
      - id: compress
        enum: zio::compress
        doc: Compression function; compression comes before encryption.
        type: b7
      - id: psize
        doc: "Size as stored: stored value plus one, in sectors."
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
        doc: R. The block was rewritten at its physical birth.
        type: b1
  prop2_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: rewrite
        doc: R. The block was rewritten at its physical birth.
        type: b1
      - id: prop2_pad
        type: b63
  fill_iv2_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: fill
        doc: "Non-zero level-0 blocks below, of a dnode block: allocated dnodes."
        type: b32
      - id: iv2
        doc: Last 32 bits of the IV.
        type: b32
  fill_iv2_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: iv2
        doc: Last 32 bits of the IV.
        type: b32
      - id: fill
        doc: "Non-zero level-0 blocks below, of a dnode block: allocated dnodes."
        type: b32
