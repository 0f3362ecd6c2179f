# Made by tools/codegen from specs/ddt/ddt_phys_trad.ksy; do not edit.
meta:
  id: ddt_phys_trad
  imports:
    - ddt_phys
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
doc: Value of a traditional dedup table.
doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
seq:
  - id: phys
    type: ddt_phys(is_le)
    repeat: expr
    repeat-expr: 4
    doc: "By number of copies asked for: 0 ditto blocks, 1 to 3."
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t.ddp_trad
