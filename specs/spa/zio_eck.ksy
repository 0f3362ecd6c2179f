meta:
  id: zio_eck
  imports:
    - zio_cksum
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: zio_eck_t
-zfskit-size: 40
doc: >-
  Trailer (of a log block: part of the header) of a block that holds its own checksum: labels, gang headers,
  log blocks. The checksum covers the whole block with these checksum words replaced by a verifier: the
  block's place for labels and gang headers.
doc-ref: OpenZFS include/sys/zio.h zio_eck_t
seq:
  - id: magic
    type: u8
    -zfskit-member: zec_magic
    -zfskit-expect: "0x0210da7ab10c7a11"
    doc: Always the same number, so it also tells the byte order of the block.
    doc-ref: OpenZFS include/sys/zio.h zio_eck_t.zec_magic
  - id: cksum
    type: zio_cksum(is_le)
    -zfskit-member: zec_cksum
    doc: SHA-256 of labels and gang headers. In a log block of the first form Fletcher-2 over the block.
    doc-ref: OpenZFS include/sys/zio.h zio_eck_t.zec_cksum
