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
params:
  - id: is_le
    type: bool
-zfskit-struct: blkptr_t
-zfskit-size: 128
doc: >-
  The block pointer of an encrypted level-0 block (bit X set and an encrypted object type): third DVA, upper
  half of fill and second half of the checksum hold salt, IV and MAC. Pointers of authenticated blocks keep
  all three DVAs and fill; they and indirect ones use only the MAC words.
doc-ref:
  - OpenZFS include/sys/spa.h BP_IS_ENCRYPTED
  - OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_decode_params_bp
seq:
  - id: dvas
    type: dva(is_le)
    repeat: expr
    repeat-expr: 2
    -zfskit-member: blk_dva
    doc: The copies.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva
  - id: salt
    type: u8
    -zfskit-member: blk_dva[2].dva_word[0]
    doc: >-
      Salt from which the block's key is derived; its eight bytes in the order that the byteorder bit states.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva[2].dva_word[0]
  - id: iv1
    type: u8
    -zfskit-member: blk_dva[2].dva_word[1]
    doc: First 64 bits of the IV, likewise.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva[2].dva_word[1]
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
        doc: "Size as stored: stored value plus one, in sectors."
      - id: compress
        bits: 7
        enum: zio::compress
        doc: Compression function; compression comes before encryption.
      - {id: embedded, bits: 1, doc: "E. Zero."}
      - {id: checksum, bits: 8, enum: zio::checksum, doc: "Checksum function, over the ciphertext."}
      - {id: type, bits: 8, enum: dmu::object_type, doc: "DMU object type of the block's object."}
      - {id: level, bits: 5, doc: "Level of indirection."}
      - {id: crypt, bits: 1, doc: "X. One."}
      - {id: dedup, bits: 1, doc: "D. The block has an entry in the dedup table."}
      - {id: byteorder, bits: 1, doc: "1: data written by a little-endian machine."}
    doc: As in blkptr.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop
  - id: prop2
    type: u8
    -zfskit-member: blk_prop2
    -zfskit-bits:
      - {id: prop2_pad, bits: 63, -zfskit-role: pad}
      - {id: rewrite, bits: 1, doc: "R. The block was rewritten at its physical birth."}
    doc: More properties.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop2
  - id: pad
    size: 8
    -zfskit-member: blk_pad
    -zfskit-role: pad
  - id: phys_birth
    type: u8
    -zfskit-member: blk_birth_word[0]
    -zfskit-number: safe
    doc: Txg when the first DVA was written, 0 if that is the logical birth.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[0]
  - id: birth
    type: u8
    -zfskit-member: blk_birth_word[1]
    -zfskit-number: safe
    doc: Logical birth.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
  - id: fill_iv2
    type: u8
    -zfskit-member: blk_fill
    -zfskit-bits:
      - id: fill
        bits: 32
        -zfskit-number: safe
        doc: "Non-zero level-0 blocks below, of a dnode block: allocated dnodes."
      - {id: iv2, bits: 32, -zfskit-number: safe, doc: "Last 32 bits of the IV."}
    doc: Fill count and the rest of the IV.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_fill
  - id: cksum
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: blk_cksum
    doc: >-
      128 bits of checksum of the stored bytes: the first two words of a dedup-capable function; of another
      (Fletcher, Edon-R) word 0 xor word 2 and word 1 xor word 3.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_cksum
  - id: mac
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: ["blk_cksum.zc_word[2]", "blk_cksum.zc_word[3]"]
    doc: MAC of the block, sixteen bytes, each word in the order that the byteorder bit states.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_cksum.zc_word[2]
