meta:
  id: mzap_ent
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: mzap_ent_phys_t
-zfskit-size: 64
doc: One entry of a micro ZAP. An entry whose name is empty is free.
doc-ref: OpenZFS include/sys/zap_impl.h mzap_ent_phys_t
seq:
  - id: value
    type: u8
    -zfskit-member: mze_value
    doc: The value; a micro ZAP knows only single 64-bit integers.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_value
  - id: cd
    type: u4
    -zfskit-member: mze_cd
    doc: Tells apart entries whose names have the same hash.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_cd
  - id: pad
    size: 2
    -zfskit-member: mze_pad
    -zfskit-role: pad
  - id: name
    type: strz
    size: 50
    encoding: UTF-8
    -zfskit-member: mze_name
    doc: Name, ended by a zero byte.
    doc-ref: OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_name
