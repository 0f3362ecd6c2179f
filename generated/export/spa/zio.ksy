# Made by tools/codegen from specs/spa/zio.ksy; do not edit.
meta:
  id: zio
  endian: be
  license: MIT
  ks-version: 0.11
doc: Names of the functions that block pointers, dnodes and properties refer to by number.
doc-ref:
  - OpenZFS include/sys/zio.h enum zio_checksum
  - OpenZFS include/sys/zio_compress.h enum zio_compress
seq: []
enums:
  checksum:
    0:
      id: inherit
      doc: As the parent dataset.
    1:
      id: on
      doc: The default, fletcher4.
    2:
      id: off
      doc: None.
    3:
      id: label
      doc: SHA-256 inside the block, for labels.
    4:
      id: gang_header
      doc: SHA-256 inside the block, for gang headers.
    5:
      id: zilog
      doc: Fletcher-2 inside the block, for old log blocks.
    6:
      id: fletcher2
    7:
      id: fletcher4
    8:
      id: sha256
    9:
      id: zilog2
      doc: Fletcher-4 inside the block, for log blocks.
    10:
      id: noparity
      doc: None (written by user-level tools without parity).
    11:
      id: sha512
      doc: SHA-512/256.
    12:
      id: skein
      doc: Skein-512-256, keyed with the pool's salt.
    13:
      id: edonr
      doc: Edon-R 512, keyed with the pool's salt.
    14:
      id: blake3
      doc: BLAKE3, keyed with the pool's salt.
  compress:
    0:
      id: inherit
      doc: As the parent dataset.
    1:
      id: on
      doc: "The default: lz4 with that feature, else lzjb."
    2:
      id: off
      doc: None.
    3:
      id: lzjb
    4:
      id: empty
      doc: All zeros, nothing stored.
    5:
      id: gzip_1
    6:
      id: gzip_2
    7:
      id: gzip_3
    8:
      id: gzip_4
    9:
      id: gzip_5
    10:
      id: gzip_6
    11:
      id: gzip_7
    12:
      id: gzip_8
    13:
      id: gzip_9
    14:
      id: zle
      doc: Runs of zeros.
    15:
      id: lz4
    16:
      id: zstd
      doc: The level is in the data's own header.
