# Made by tools/codegen from specs/ddt/ddt_phys_flat.ksy; do not edit.
meta:
  id: ddt_phys_flat
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
doc: Value of a dedup table with the feature fast_dedup.
doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
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
  - id: class_start
    type: u8
    doc: When it came into its class, seconds since 1970.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
