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
params:
  - id: is_le
    type: bool
-zfskit-struct: l2arc_log_ent_phys_t
-zfskit-size: 64
doc: A buffer on a cache device.
doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t
seq:
  - id: dva
    type: dva(is_le)
    -zfskit-member: le_dva
    doc: The block it is a copy of.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_dva
  - id: birth
    type: u8
    -zfskit-member: le_birth
    -zfskit-number: safe
    doc: Its birth.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_birth
  - id: prop
    type: u8
    -zfskit-member: le_prop
    -zfskit-bits:
      - id: lsize
        bits: 16
        -zfskit-number: safe
        -zfskit-unit: 512
        -zfskit-bias: 1
        doc: "Bytes uncompressed: stored value plus one, in sectors."
      - id: psize
        bits: 16
        -zfskit-number: safe
        -zfskit-unit: 512
        -zfskit-bias: 1
        doc: Bytes as stored, likewise.
      - {id: compress, bits: 7, enum: zio::compress, doc: "Compression function."}
      - {id: prefetch, bits: 1, doc: "Was prefetched."}
      - {id: checksum, bits: 8, doc: "Unused."}
      - {id: type, bits: 8, doc: "1 data, 2 metadata."}
      - {id: protected, bits: 1, doc: "Is encrypted or authenticated."}
      - {id: state, bits: 4, doc: "List of the cache it was on."}
      - {id: prop_pad, bits: 3, -zfskit-role: pad}
    doc: Sizes and kind.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_prop
  - id: daddr
    type: u8
    -zfskit-member: le_daddr
    -zfskit-number: safe
    doc: Offset on the device.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_daddr
  - id: complevel
    type: u8
    -zfskit-member: le_complevel
    -zfskit-number: safe
    doc: Level of compression.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_complevel
  - id: pad
    size: 16
    -zfskit-member: le_pad
    -zfskit-role: pad
