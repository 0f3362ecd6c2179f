meta:
  id: blkptr_embedded
  imports:
    - zio
    - ../dmu/dmu
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    BPE_NUM_WORDS:
      value: 14
      doc: >-
        Payload words: all sixteen but prop and the logical birth. The words a normal pointer leaves unused
        are payload too.
    BPE_PAYLOAD_SIZE:
      value: 112
      doc: Payload bytes.
params:
  - id: is_le
    type: bool
-zfskit-struct: blkptr_t
-zfskit-size: 128
doc: >-
  The block pointer form that holds data itself (bit E set), for blocks that compress to 112 bytes or less.
  Payload bytes run through the words in order, least significant byte of each word first whatever the
  pointer's byte order, skipping prop and birth. So the bytes can be taken as they stand from a little-endian
  pointer, and word by word reversed from a big-endian one.
doc-ref:
  - OpenZFS include/sys/spa.h BPE_GET_LSIZE
  - OpenZFS module/zfs/blkptr.c decode_embedded_bp_compressed
seq:
  - id: payload0
    type: u8
    repeat: expr
    repeat-expr: 6
    -zfskit-member: blk_dva
    doc: Payload words 0-5.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva
  - id: prop
    type: u8
    -zfskit-member: blk_prop
    -zfskit-bits:
      - id: lsize
        bits: 25
        -zfskit-number: safe
        -zfskit-bias: 1
        doc: "Size of the data, uncompressed, in bytes: low 25 bits, stored value plus one."
      - id: psize
        bits: 7
        -zfskit-number: safe
        -zfskit-bias: 1
        doc: "Size of the payload in bytes: the next seven bits, stored value plus one."
      - {id: compress, bits: 7, enum: zio::compress, doc: "Compression function of the payload."}
      - {id: embedded, bits: 1, doc: "E. One."}
      - id: etype
        bits: 8
        enum: etype
        doc: What the payload is; takes the place of the checksum function.
      - {id: type, bits: 8, enum: dmu::object_type, doc: "DMU object type of the block's object."}
      - {id: level, bits: 5, doc: "Level of indirection."}
      - {id: crypt, bits: 1, doc: "Zero: the payload needs the space of the encryption parameters."}
      - {id: dedup, bits: 1, doc: "Zero."}
      - {id: byteorder, bits: 1, doc: "1: data written by a little-endian machine."}
    doc: Sizes and kind, sliced differently from a normal pointer's.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop
  - id: payload1
    type: u8
    repeat: expr
    repeat-expr: 3
    -zfskit-member: ["blk_prop2", "blk_pad", "blk_birth_word[0]"]
    doc: Payload words 6-8.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop2
  - id: birth
    type: u8
    -zfskit-member: blk_birth_word[1]
    -zfskit-number: safe
    doc: "Logical birth: txg when the content came into being."
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
  - id: payload2
    type: u8
    repeat: expr
    repeat-expr: 5
    -zfskit-member: ["blk_fill", "blk_cksum"]
    doc: Payload words 9-13.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_fill
enums:
  etype:
    0:
      id: data
      doc: Content of the block.
    1:
      id: reserved
      doc: Set aside by Delphix.
    2:
      id: redacted
      doc: "No content: the block was left out of a redacted stream."
