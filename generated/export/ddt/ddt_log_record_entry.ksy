# Made by tools/codegen from specs/ddt/ddt_log_record_entry.ksy; do not edit.
meta:
  id: ddt_log_record_entry
  imports:
    - ddt_key
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
doc: What follows the head of an entry in a dedup log.
doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t
seq:
  - id: key
    type: ddt_key(is_le)
    doc: Key; its value (ddt_phys_flat or ddt_phys_trad) follows.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t.dlre_key
  - id: phys
    type: u1
    repeat: eos
    doc: Value.
    doc-ref: OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t.dlre_phys
