# Made by tools/codegen from specs/dmu/indirect_block.ksy; do not edit.
meta:
  id: indirect_block
  imports:
    - ../spa/blkptr
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
doc: "Block of an object above level 0: pointers to the blocks below, (1 << indblkshift) / 128 of them when it is
  uncompressed."
doc-ref: OpenZFS include/sys/dnode.h DN_MAX_INDBLKSHIFT
seq:
  - id: blkptrs
    type: blkptr(is_le)
    repeat: eos
    doc: The pointers, by block number.
    doc-ref: OpenZFS include/sys/dnode.h DN_MAX_INDBLKSHIFT
