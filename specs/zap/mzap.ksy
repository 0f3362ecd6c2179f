meta:
  id: mzap
  imports:
    - mzap_ent
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    MZAP_ENT_LEN:
      value: 64
      doc: Bytes of an entry, and of the header before the first.
    MZAP_NAME_LEN:
      value: 50
      doc: Bytes of a name with its zero byte.
params:
  - id: is_le
    type: bool
-zfskit-struct: mzap_phys_t
-zfskit-size: 64
doc: >-
  A micro ZAP: one block with up to (block size / 64) - 1 entries, in no order. For short names and single
  64-bit values; anything else makes it a fat ZAP.
doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t
seq:
  - id: block_type
    type: u8
    -zfskit-member: mz_block_type
    -zfskit-expect: "0x8000000000000003"
    doc: ZBT_MICRO.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_block_type
  - id: salt
    type: u8
    -zfskit-member: mz_salt
    doc: Stirred into the hash of names.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_salt
  - id: normflags
    type: u8
    -zfskit-member: mz_normflags
    -zfskit-number: safe
    doc: How names are normalized before comparison; see zap.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_normflags
  - id: pad
    size: 40
    -zfskit-member: mz_pad
    -zfskit-role: pad
  - id: chunk
    type: mzap_ent(is_le)
    repeat: eos
    -zfskit-member: mz_chunk
    doc: Entries to the end of the block.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_chunk
