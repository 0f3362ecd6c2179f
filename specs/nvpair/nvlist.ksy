meta:
  id: nvlist
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: nvlist_t
-zfskit-size: 24
doc: >-
  The structure that stands for an embedded list in a native nvlist; its pairs follow the pair that holds it.
doc-ref: OpenZFS include/sys/nvpair.h nvlist_t
seq:
  - id: version
    type: s4
    -zfskit-member: nvl_version
    doc: NV_VERSION.
    doc-ref: OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
  - id: nvflag
    type: u4
    -zfskit-member: nvl_nvflag
    doc: NV_UNIQUE_ bits.
    doc-ref: OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
  - id: priv
    size: 8
    -zfskit-member: nvl_priv
    -zfskit-role: pad
  - id: flag
    size: 4
    -zfskit-member: nvl_flag
    -zfskit-role: pad
  - id: pad
    size: 4
    -zfskit-member: nvl_pad
    -zfskit-role: pad
