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
  -zfskit-const:
    ZIL_MIN_BLKSZ:
      value: 4096
      doc: Least size of a log block.
    ZIL_ZC_GUID_0:
      value: 0
      doc: Word of a log block pointer's checksum with a random number that all blocks of a chain share.
    ZIL_ZC_GUID_1:
      value: 1
      doc: Word with a second such number.
    ZIL_ZC_OBJSET:
      value: 2
      doc: Word with the object set.
    ZIL_ZC_SEQ:
      value: 3
      doc: Word with the block's number in the chain.
params:
  - id: is_le
    type: bool
-zfskit-struct: zil_chain_t
-zfskit-size: 184
doc: >-
  Head of a log block of the newer form (checksum zilog2): records follow it. In the older form (checksum
  zilog) records come first and these 184 bytes end the block. The last block of a chain is one that does not
  verify.
doc-ref: OpenZFS include/sys/zil.h zil_chain_t
seq:
  - id: pad
    size: 8
    -zfskit-member: zc_pad
    -zfskit-role: pad
  - id: next_blk
    type: blkptr(is_le)
    -zfskit-member: zc_next_blk
    doc: Next block of the chain, allocated but perhaps never written.
    doc-ref: OpenZFS include/sys/zil.h zil_chain_t.zc_next_blk
  - id: nused
    type: u8
    -zfskit-member: zc_nused
    -zfskit-number: safe
    doc: >-
      Bytes in use: from the start of the block in the newer form, of records in the older. The checksum
      covers these rounded up to 4 KiB in the newer form.
    doc-ref: OpenZFS include/sys/zil.h zil_chain_t.zc_nused
  - id: eck
    type: zio_eck(is_le)
    -zfskit-member: zc_eck
    doc: Checksum of the block; its verifier is the checksum words of the pointer that leads here.
    doc-ref: OpenZFS include/sys/zil.h zil_chain_t.zc_eck
