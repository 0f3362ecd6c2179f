# Made by tools/codegen from specs/ddt/ddt_key.ksy; do not edit.
meta:
  id: ddt_key
  imports:
    - ../spa/zio_cksum
    - ../spa/zio
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
doc: "Key of a dedup table's ZAP: five words."
doc-ref: OpenZFS include/sys/ddt.h ddt_key_t
seq:
  - id: cksum
    type: zio_cksum(is_le)
    doc: Checksum of the block.
    doc-ref: OpenZFS include/sys/ddt.h ddt_key_t.ddk_cksum
  - id: prop
    type:
      switch-on: is_le
      cases:
        true: prop_bits_le
        false: prop_bits_be
    doc: Its sizes and compression.
    doc-ref: OpenZFS include/sys/ddt.h ddt_key_t.ddk_prop
types:
  prop_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: lsize
        doc: "Size of the data: stored value plus one, in sectors."
        type: b16
      - id: psize
        doc: Size as stored, likewise.
        type: b16
      - id: compress
        enum: zio::compress
        doc: Compression function.
        type: b7
      - id: crypt
        doc: The block is encrypted.
        type: b1
      - id: prop_pad
        type: b24
  prop_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: prop_pad
        type: b24
      - id: crypt
        doc: The block is encrypted.
        type: b1
      - id: compress
        enum: zio::compress
        doc: Compression function.
        type: b7
      - id: psize
        doc: Size as stored, likewise.
        type: b16
      - id: lsize
        doc: "Size of the data: stored value plus one, in sectors."
        type: b16
