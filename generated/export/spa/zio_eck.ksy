# Made by tools/codegen from specs/spa/zio_eck.ksy; do not edit.
meta:
  id: zio_eck
  imports:
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
doc: "Trailer (of a log block: part of the header) of a block that holds its own checksum: labels, gang headers, log
  blocks. The checksum covers the whole block with these checksum words replaced by a verifier: the block's place for
  labels and gang headers."
doc-ref: OpenZFS include/sys/zio.h zio_eck_t
seq:
  - id: magic
    type: u8
    doc: Always the same number, so it also tells the byte order of the block.
    doc-ref: OpenZFS include/sys/zio.h zio_eck_t.zec_magic
    valid: "0x0210da7ab10c7a11"
  - id: cksum
    type: zio_cksum(is_le)
    doc: SHA-256 of labels and gang headers. In a log block of the first form Fletcher-2 over the block.
    doc-ref: OpenZFS include/sys/zio.h zio_eck_t.zec_cksum
