# Made by tools/codegen from specs/spa/l2arc_log_blkptr.ksy; do not edit.
meta:
  id: l2arc_log_blkptr
  imports:
    - zio
    - zio_cksum
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
doc: Points to a block of a cache device's log.
doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t
seq:
  - id: daddr
    type: u8
    doc: Its offset on the device.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_daddr
  - id: payload_asize
    type: u8
    doc: Bytes of the buffers it lists.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_payload_asize
  - id: payload_start
    type: u8
    doc: Offset of the first of them.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_payload_start
  - id: prop
    type:
      switch-on: is_le
      cases:
        true: prop_bits_le
        false: prop_bits_be
    doc: Its size and functions.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_prop
  - id: cksum
    type: zio_cksum(is_le)
    doc: Its checksum.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_cksum
types:
  prop_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: lsize
        doc: "Bytes uncompressed: stored value plus one, in sectors."
        type: b16
      - id: psize
        doc: Bytes as stored, likewise.
        type: b16
      - id: compress
        enum: zio::compress
        doc: Compression function.
        type: b7
      - id: prop_pad0
        type: b1
      - id: checksum
        enum: zio::checksum
        doc: Checksum function.
        type: b8
      - id: prop_pad1
        type: b16
  prop_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: prop_pad1
        type: b16
      - id: checksum
        enum: zio::checksum
        doc: Checksum function.
        type: b8
      - id: prop_pad0
        type: b1
      - id: compress
        enum: zio::compress
        doc: Compression function.
        type: b7
      - id: psize
        doc: Bytes as stored, likewise.
        type: b16
      - id: lsize
        doc: "Bytes uncompressed: stored value plus one, in sectors."
        type: b16
