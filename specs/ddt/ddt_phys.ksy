meta:
  id: ddt_phys
  imports:
    - ../spa/dva
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    DDT_PHYS_MAX:
      value: 4
      doc: "Slots of a traditional entry: ditto copies, then copies=1, 2, 3."
params:
  - id: is_le
    type: bool
-zfskit-size: 64
doc: >-
  One slot of a traditional dedup table's value, which has four (256 bytes). The value is stored with a byte
  before it: bit 7 little-endian writer, the rest a compression function, zle or off.
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
    -zfskit-number: safe
    doc: References.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
  - id: phys_birth
    type: u8
    -zfskit-number: safe
    doc: Physical birth.
    doc-ref: OpenZFS include/sys/ddt.h ddt_univ_phys_t
