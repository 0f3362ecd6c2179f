meta:
  id: zap
  imports:
    - zap_table
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    ZBT_LEAF:
      value: "0x8000000000000000"
      doc: First word of a leaf block.
    ZBT_HEADER:
      value: "0x8000000000000001"
      doc: First word of the first block of a fat ZAP.
    ZBT_MICRO:
      value: "0x8000000000000003"
      doc: First word of a micro ZAP.
    ZAP_MAGIC:
      value: 0x2F52AB2AB
      doc: "Magic of a fat ZAP's first block. Nine digits: often misquoted with eight."
    ZAP_FLAG_HASH64:
      value: 0x1
      doc: Hashes use their upper 48 bits (not 64, whatever the name says); without it 28.
    ZAP_FLAG_UINT64_KEY:
      value: 0x2
      doc: Names are arrays of 64-bit integers.
    ZAP_FLAG_PRE_HASHED_KEY:
      value: 0x4
      doc: The first word of a name is its hash.
    ZAP_HASHBITS:
      value: 28
      doc: Upper bits of a hash in use without ZAP_FLAG_HASH64; the others are zero.
    ZAP_HASHBITS_64:
      value: 48
      doc: Upper bits of a hash in use with it.
    ZAP_MAXNAMELEN:
      value: 256
      doc: Bytes of a name with its zero byte without the feature longname.
    ZAP_MAXNAMELEN_NEW:
      value: 1024
      doc: The same with it.
    ZAP_MAXVALUELEN:
      value: 8192
      doc: Bytes of a value.
params:
  - id: is_le
    type: bool
-zfskit-struct: zap_phys_t
-zfskit-size: 104
doc: >-
  Head of a fat ZAP's first block. The second half of that block is the embedded pointer table, (block size /
  2) / 8 entries of 64 bits; it is used as long as ptrtbl.numblks is 0. An entry is the number of a leaf
  block. Between this head and the table: zeros.
doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t
seq:
  - id: block_type
    type: u8
    -zfskit-member: zap_block_type
    -zfskit-expect: "0x8000000000000001"
    doc: ZBT_HEADER.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_block_type
  - id: magic
    type: u8
    -zfskit-member: zap_magic
    -zfskit-expect: "0x00000002f52ab2ab"
    doc: ZAP_MAGIC.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_magic
  - id: ptrtbl
    type: zap_table(is_le)
    -zfskit-member: zap_ptrtbl
    doc: Pointer table.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_ptrtbl
  - id: freeblk
    type: u8
    -zfskit-member: zap_freeblk
    -zfskit-number: safe
    doc: Next block to be used.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_freeblk
  - id: num_leafs
    type: u8
    -zfskit-member: zap_num_leafs
    -zfskit-number: safe
    doc: Number of leaf blocks.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_num_leafs
  - id: num_entries
    type: u8
    -zfskit-member: zap_num_entries
    -zfskit-number: safe
    doc: Number of entries.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_num_entries
  - id: salt
    type: u8
    -zfskit-member: zap_salt
    doc: Start value of the hash over names.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_salt
  - id: normflags
    type: u8
    -zfskit-member: zap_normflags
    -zfskit-number: safe
    doc: >-
      Normalization of names before hashing and comparing: 0x10 NFD, 0x50 NFC, 0x20 NFKD, 0x60 NFKC; bit 0x02
      to upper case, 0x04 to lower.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_normflags
  - id: flags
    type: u8
    -zfskit-member: zap_flags
    -zfskit-number: safe
    doc: ZAP_FLAG_ bits.
    doc-ref: OpenZFS include/sys/zap_impl.h zap_phys_t.zap_flags
