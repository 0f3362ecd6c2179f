# Made by tools/codegen from specs/zap/zap.ksy; do not edit.
meta:
  id: zap
  imports:
    - zap_table
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
doc: "Head of a fat ZAP's first block. The second half of that block is the embedded pointer table, (block size / 2) / 8
  entries of 64 bits; it is used as long as ptrtbl.numblks is 0. An entry is the number of a leaf block. Between this
  head and the table: zeros."
doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t
seq:
  - id: block_type
    type: u8
    doc: ZBT_HEADER.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_block_type
    valid: "0x8000000000000001"
  - id: magic
    type: u8
    doc: ZAP_MAGIC.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_magic
    valid: "0x00000002f52ab2ab"
  - id: ptrtbl
    type: zap_table(is_le)
    doc: Pointer table.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_ptrtbl
  - id: freeblk
    type: u8
    doc: Next block to be used.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_freeblk
  - id: num_leafs
    type: u8
    doc: Number of leaf blocks.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_num_leafs
  - id: num_entries
    type: u8
    doc: Number of entries.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_num_entries
  - id: salt
    type: u8
    doc: Start value of the hash over names.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_salt
  - id: normflags
    type: u8
    doc: "Normalization of names before hashing and comparing: 0x10 NFD, 0x50 NFC, 0x20 NFKD, 0x60 NFKC; bit 0x02 to upper
      case, 0x04 to lower."
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_normflags
  - id: flags
    type: u8
    doc: ZAP_FLAG_ bits.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_flags
