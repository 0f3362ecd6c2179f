# Made by tools/codegen from specs/spa/gang_header.ksy; do not edit.
meta:
  id: gang_header
  imports:
    - blkptr
    - zio_eck
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
doc: "Header of a gang block of the old size, one sector: pointers to the pieces that together are the block. Since 2.4
  (feature dynamic_gang_header) a header may fill the vdev's smallest allocation and then holds (size - 40) / 128
  pointers, zeros, and the trailer at its end; a reader tries the larger size and then this one."
doc-ref:
  - OpenZFS include/sys/zio.h SPA_OLD_GANGBLOCKSIZE
  - OpenZFS include/sys/zio.h gbh_nblkptrs
seq:
  - id: blkptrs
    type: blkptr(is_le)
    repeat: expr
    repeat-expr: 3
    doc: The pieces in order; unused ones are holes. Pieces can be gang blocks again.
    doc-ref: OpenZFS include/sys/zio.h gbh_bp
  - id: pad
    size: 88
  - id: eck
    type: zio_eck(is_le)
    doc: Checksum of the header; its verifier is vdev, offset and txg of the DVA.
    doc-ref: OpenZFS include/sys/zio.h gbh_eck
