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
params:
  - id: is_le
    type: bool
-zfskit-struct: l2arc_log_blkptr_t
-zfskit-size: 64
doc: Points to a block of a cache device's log.
doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t
seq:
  - id: daddr
    type: u8
    -zfskit-member: lbp_daddr
    -zfskit-number: safe
    doc: Its offset on the device.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_daddr
  - id: payload_asize
    type: u8
    -zfskit-member: lbp_payload_asize
    -zfskit-number: safe
    doc: Bytes of the buffers it lists.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_payload_asize
  - id: payload_start
    type: u8
    -zfskit-member: lbp_payload_start
    -zfskit-number: safe
    doc: Offset of the first of them.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_payload_start
  - id: prop
    type: u8
    -zfskit-member: lbp_prop
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
      - {id: prop_pad0, bits: 1, -zfskit-role: pad}
      - {id: checksum, bits: 8, enum: zio::checksum, doc: "Checksum function."}
      - {id: prop_pad1, bits: 16, -zfskit-role: pad}
    doc: Its size and functions.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_prop
  - id: cksum
    type: zio_cksum(is_le)
    -zfskit-member: lbp_cksum
    doc: Its checksum.
    doc-ref: OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_cksum
