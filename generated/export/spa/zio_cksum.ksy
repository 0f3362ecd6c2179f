# Made by tools/codegen from specs/spa/zio_cksum.ksy; do not edit.
meta:
  id: zio_cksum
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
doc: A 256-bit checksum as four words in the byte order of whoever wrote them.
doc-ref: OpenZFS include/sys/spa_checksum.h zio_cksum_t
seq:
  - id: word
    type: u8
    repeat: expr
    repeat-expr: 4
    doc: The words; the first is the most significant of a SHA-256, and the running sum A of a Fletcher.
    doc-ref: OpenZFS include/sys/spa_checksum.h zio_cksum_t.zc_word
