# Made by tools/codegen from specs/zap/mzap.ksy; do not edit.
meta:
  id: mzap
  imports:
    - mzap_ent
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
doc: "A micro ZAP: one block with up to (block size / 64) - 1 entries, in no order. For short names and single 64-bit
  values; anything else makes it a fat ZAP."
doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t
seq:
  - id: block_type
    type: u8
    doc: ZBT_MICRO.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_block_type
    valid: "0x8000000000000003"
  - id: salt
    type: u8
    doc: Stirred into the hash of names.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_salt
  - id: normflags
    type: u8
    doc: How names are normalized before comparison; see zap.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_normflags
  - id: pad
    size: 40
  - id: chunk
    type: mzap_ent(is_le)
    repeat: eos
    doc: Entries to the end of the block.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_chunk
