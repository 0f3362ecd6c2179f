# Made by tools/codegen from specs/zap/mzap_ent.ksy; do not edit.
meta:
  id: mzap_ent
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
doc: One entry of a micro ZAP. An entry whose name is empty is free.
doc-ref: OpenZFS include/sys/zap_impl.h mzap_ent_phys_t
seq:
  - id: value
    type: u8
    doc: The value; a micro ZAP knows only single 64-bit integers.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_value
  - id: cd
    type: u4
    doc: Tells apart entries whose names have the same hash.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_cd
  - id: pad
    size: 2
  - id: name
    type: strz
    size: 50
    encoding: UTF-8
    doc: Name, ended by a zero byte.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_name
