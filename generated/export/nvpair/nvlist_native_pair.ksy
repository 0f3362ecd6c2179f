# Made by tools/codegen from specs/nvpair/nvlist_native_pair.ksy; do not edit.
meta:
  id: nvlist_native_pair
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
doc: A pair of a native nvlist, or the end of a list.
doc-ref: OpenZFS include/sys/nvpair.h nvpair_t
seq:
  - id: pair_size
    type: u4
    doc: Bytes of the pair with this word; 0 ends a list, and is all there is.
    doc-ref: OpenZFS include/sys/nvpair.h nvpair_t.nvp_size
  - id: rest
    size: pair_size - 4
    if: pair_size != 0
    doc: The rest of the nvpair, name, and value at the next multiple of 8.
    doc-ref: OpenZFS include/sys/nvpair.h nvpair_t
