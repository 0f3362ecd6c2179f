# Made by tools/codegen from specs/zil/zil_chain.ksy; do not edit.
meta:
  id: zil_chain
  imports:
    - ../spa/blkptr
    - ../spa/zio_eck
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
doc: "Head of a log block of the newer form (checksum zilog2): records follow it. In the older form (checksum zilog)
  records come first and these 184 bytes end the block. The last block of a chain is one that does not verify."
doc-ref: OpenZFS include/sys/zil.h zil_chain_t
seq:
  - id: pad
    size: 8
  - id: next_blk
    type: blkptr(is_le)
    doc: Next block of the chain, allocated but perhaps never written.
    doc-ref: OpenZFS include/sys/zil.h zil_chain_t.zc_next_blk
  - id: nused
    type: u8
    doc: "Bytes in use: from the start of the block in the newer form, of records in the older. The checksum covers these
      rounded up to 4 KiB in the newer form."
    doc-ref: OpenZFS include/sys/zil.h zil_chain_t.zc_nused
  - id: eck
    type: zio_eck(is_le)
    doc: Checksum of the block; its verifier is the checksum words of the pointer that leads here.
    doc-ref: OpenZFS include/sys/zil.h zil_chain_t.zc_eck
