# Made by tools/codegen from specs/nvpair/nvlist.ksy; do not edit.
meta:
  id: nvlist
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
doc: The structure that stands for an embedded list in a native nvlist; its pairs follow the pair that holds it.
doc-ref: OpenZFS include/sys/nvpair.h nvlist_t
seq:
  - id: version
    type: s4
    doc: NV_VERSION.
    doc-ref: OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
  - id: nvflag
    type: u4
    doc: NV_UNIQUE_ bits.
    doc-ref: OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
  - id: priv
    size: 8
  - id: flag
    size: 4
  - id: pad
    size: 4
