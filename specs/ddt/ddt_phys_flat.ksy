meta:
  id: ddt_phys_flat
  imports:
    - ../spa/dva
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: ddt_univ_phys_t
-zfskit-size: 72
doc: Value of a dedup table with the feature fast_dedup.
doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
seq:
  - id: dva
    type: dva(is_le)
    -zfskit-member: ddp_flat.ddp_dva
    repeat: expr
    repeat-expr: 3
    doc: Copies of the block.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
  - id: refcnt
    type: u8
    -zfskit-member: ddp_flat.ddp_refcnt
    -zfskit-number: safe
    doc: References.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
  - id: phys_birth
    type: u8
    -zfskit-member: ddp_flat.ddp_phys_birth
    -zfskit-number: safe
    doc: Physical birth.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
  - id: class_start
    type: u8
    -zfskit-member: ddp_flat.ddp_class_start
    doc: When it came into its class, seconds since 1970.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
