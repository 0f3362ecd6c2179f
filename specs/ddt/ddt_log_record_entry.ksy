meta:
  id: ddt_log_record_entry
  imports:
    - ddt_key
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: ddt_log_record_entry_t
-zfskit-size: 40
doc: What follows the head of an entry in a dedup log.
doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t
seq:
  - id: key
    type: ddt_key(is_le)
    -zfskit-member: dlre_key
    doc: Key; its value (ddt_phys_flat or ddt_phys_trad) follows.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t.dlre_key
  - id: phys
    type: u1
    repeat: eos
    -zfskit-member: dlre_phys
    doc: Value.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t.dlre_phys
