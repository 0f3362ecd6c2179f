# Made by tools/codegen from specs/spa/blkptr_embedded.ksy; do not edit.
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
  license: MIT
  ks-version: 0.11
params:
  - id: is_le
    type: bool
doc: The block pointer form that holds data itself (bit E set), for blocks that compress to 112 bytes or less. Payload
  bytes run through the words in order, least significant byte of each word first whatever the pointer's byte order,
  skipping prop and birth. So the bytes can be taken as they stand from a little-endian pointer, and word by word
  reversed from a big-endian one.
doc-ref:
  - OpenZFS include/sys/spa.h BPE_GET_LSIZE
  - OpenZFS module/zfs/blkptr.c decode_embedded_bp_compressed
seq:
  - id: payload0
    type: u8
    repeat: expr
    repeat-expr: 6
    doc: Payload words 0-5.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_dva
  - id: prop
    type:
      switch-on: is_le
      cases:
        true: prop_bits_le
        false: prop_bits_be
    doc: Sizes and kind, sliced differently from a normal pointer's.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop
  - id: payload1
    type: u8
    repeat: expr
    repeat-expr: 3
    doc: Payload words 6-8.
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_prop2
  - id: birth
    type: u8
    doc: "Logical birth: txg when the content came into being."
    doc-ref: OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
  - id: payload2
    type: u8
    repeat: expr
    repeat-expr: 5
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
types:
  prop_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: lsize
        doc: "Size of the data, uncompressed, in bytes: low 25 bits, stored value plus one."
        type: b25
      - id: psize
        doc: "Size of the payload in bytes: the next seven bits, stored value plus one."
        type: b7
      - id: compress
        enum: zio::compress
        doc: Compression function of the payload.
        type: b7
      - id: embedded
        doc: E. One.
        type: b1
      - id: etype
        enum: etype
        doc: What the payload is; takes the place of the checksum function.
        type: b8
      - id: type
        enum: dmu::object_type
        doc: DMU object type of the block's object.
        type: b8
      - id: level
        doc: Level of indirection.
        type: b5
      - id: crypt
        doc: "Zero: the payload needs the space of the encryption parameters."
        type: b1
      - id: dedup
        doc: Zero.
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
        doc: Zero.
        type: b1
      - id: crypt
        doc: "Zero: the payload needs the space of the encryption parameters."
        type: b1
      - id: level
        doc: Level of indirection.
        type: b5
      - id: type
        enum: dmu::object_type
        doc: DMU object type of the block's object.
        type: b8
      - id: etype
        enum: etype
        doc: What the payload is; takes the place of the checksum function.
        type: b8
      - id: embedded
        doc: E. One.
        type: b1
      - id: compress
        enum: zio::compress
        doc: Compression function of the payload.
        type: b7
      - id: psize
        doc: "Size of the payload in bytes: the next seven bits, stored value plus one."
        type: b7
      - id: lsize
        doc: "Size of the data, uncompressed, in bytes: low 25 bits, stored value plus one."
        type: b25
