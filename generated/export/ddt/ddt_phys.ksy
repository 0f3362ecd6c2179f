# Made by tools/codegen from specs/ddt/ddt_phys.ksy; do not edit.
meta:
  id: ddt_phys
  imports:
    - ../spa/dva
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
doc: "One slot of a traditional dedup table's value, which has four (256 bytes). The value is stored with a byte before
  it: bit 7 little-endian writer, the rest a compression function, zle or off."
doc-ref:
  - OpenZFS include/sys/ddt.h ddt_univ_phys_t
  - OpenZFS module/zfs/ddt_zap.c ddt_zap_compress
seq:
  - id: dva
    type: dva(is_le)
    repeat: expr
    repeat-expr: 3
    doc: Copies of the block.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
  - id: refcnt
    type: u8
    doc: References.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
  - id: phys_birth
    type: u8
    doc: Physical birth.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
