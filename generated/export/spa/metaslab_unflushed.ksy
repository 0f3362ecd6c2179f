# Made by tools/codegen from specs/spa/metaslab_unflushed.ksy; do not edit.
meta:
  id: metaslab_unflushed
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
doc: "Entry of the array of a vdev's metaslabs with log space maps: entries of logs before this txg are in the
  metaslab's own map already."
doc-ref: OpenZFS include/sys/metaslab_impl.h metaslab_unflushed_phys_t
seq:
  - id: unflushed_txg
    type: u8
    doc: First txg not yet flushed; 0 if never.
    doc-ref: OpenZFS include/sys/metaslab_impl.h metaslab_unflushed_phys_t.msp_unflushed_txg
