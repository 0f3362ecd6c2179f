# Made by tools/codegen from specs/spa/l2arc_log_ent.ksy; do not edit.
meta:
  id: l2arc_log_ent
  imports:
    - dva
    - zio
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
doc: A buffer on a cache device.
doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t
seq:
  - id: dva
    type: dva(is_le)
    doc: The block it is a copy of.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_dva
  - id: birth
    type: u8
    doc: Its birth.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_birth
  - id: prop
    type:
      switch-on: is_le
      cases:
        true: prop_bits_le
        false: prop_bits_be
    doc: Sizes and kind.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_prop
  - id: daddr
    type: u8
    doc: Offset on the device.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_daddr
  - id: complevel
    type: u8
    doc: Level of compression.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_complevel
  - id: pad
    size: 16
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
      - id: prefetch
        doc: Was prefetched.
        type: b1
      - id: checksum
        doc: Unused.
        type: b8
      - id: type
        doc: 1 data, 2 metadata.
        type: b8
      - id: protected
        doc: Is encrypted or authenticated.
        type: b1
      - id: state
        doc: List of the cache it was on.
        type: b4
      - id: prop_pad
        type: b3
  prop_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: prop_pad
        type: b3
      - id: state
        doc: List of the cache it was on.
        type: b4
      - id: protected
        doc: Is encrypted or authenticated.
        type: b1
      - id: type
        doc: 1 data, 2 metadata.
        type: b8
      - id: checksum
        doc: Unused.
        type: b8
      - id: prefetch
        doc: Was prefetched.
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
