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
params:
  - id: is_le
    type: bool
-zfskit-struct: ddt_key_t
-zfskit-size: 40
doc: "Key of a dedup table's ZAP: five words."
doc-ref: OpenZFS include/sys/ddt.h ddt_key_t
seq:
  - id: cksum
    type: zio_cksum(is_le)
    -zfskit-member: ddk_cksum
    doc: Checksum of the block.
    doc-ref: OpenZFS include/sys/ddt.h ddt_key_t.ddk_cksum
  - id: prop
    type: u8
    -zfskit-member: ddk_prop
    -zfskit-bits:
      - id: lsize
        bits: 16
        -zfskit-number: safe
        -zfskit-unit: 512
        -zfskit-bias: 1
        doc: "Size of the data: stored value plus one, in sectors."
      - id: psize
        bits: 16
        -zfskit-number: safe
        -zfskit-unit: 512
        -zfskit-bias: 1
        doc: Size as stored, likewise.
      - {id: compress, bits: 7, enum: zio::compress, doc: "Compression function."}
      - {id: crypt, bits: 1, doc: "The block is encrypted."}
      - {id: prop_pad, bits: 24, -zfskit-role: pad}
    doc: Its sizes and compression.
    doc-ref: OpenZFS include/sys/ddt.h ddt_key_t.ddk_prop
