# Made by tools/codegen from specs/nvpair/nvlist_native.ksy; do not edit.
meta:
  id: nvlist_native
  imports:
    - nvlist_header
    - nvlist_native_pair
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
doc: "A packed nvlist in native form: the memory of the machine that packed it, as ioctls have it. Pairs of embedded
  lists follow the pair that holds them, one list after the other in the order of their holders, each ended by four zero
  bytes; so the pairs here are those of all lists, and a reader goes down by the types it meets."
doc-ref: OpenZFS module/nvpair/nvpair.c nvs_native_nvlist
seq:
  - id: header
    size: 4
    type: nvlist_header
    doc: Encoding, 0, and byte order.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_header_t
  - id: version
    type: s4
    doc: NV_VERSION.
    doc-ref: OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
  - id: nvflag
    type: u4
    doc: NV_UNIQUE_ bits.
    doc-ref: OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
  - id: pairs
    type: nvlist_native_pair(is_le)
    repeat: eos
    doc: Pairs and ends of lists, to the end of the packed bytes.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_native_nvpair
