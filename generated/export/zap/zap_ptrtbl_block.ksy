# Made by tools/codegen from specs/zap/zap_ptrtbl_block.ksy; do not edit.
meta:
  id: zap_ptrtbl_block
  imports:
    - zap
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
  - id: block_size
    type: u4
    doc: Bytes of a block of the ZAP.
doc: The whole first block of a fat ZAP.
doc-ref: OpenZFS include/sys/zap_impl.h ZAP_EMBEDDED_PTRTBL_ENT
seq:
  - id: header
    type: zap(is_le)
    doc: Head.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t
  - id: pad
    size: block_size / 2 - 104
  - id: ptrtbl
    type: u8
    repeat: expr
    repeat-expr: block_size / 16
    doc: Embedded pointer table, half the block.
    doc-ref: OpenZFS include/sys/zap_impl.h ZAP_EMBEDDED_PTRTBL_SHIFT
