# Made by tools/codegen from specs/fs/fuid.ksy; do not edit.
meta:
  id: fuid
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
doc: A user or group id with a domain, as in znodes, ACLs and system attributes.
doc-ref:
  - OpenZFS include/sys/zfs_fuid.h FUID_INDEX
  - OpenZFS include/sys/zfs_fuid.h FUID_RID
seq:
  - id: word
    type:
      switch-on: is_le
      cases:
        true: word_bits_le
        false: word_bits_be
    doc: The word.
    doc-ref: OpenZFS include/sys/zfs_fuid.h FUID_ENCODE
types:
  word_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: rid
        doc: Id, alone or in its domain.
        type: b32
      - id: index
        doc: Number of the domain in the file system's FUID table; 0 for none.
        type: b32
  word_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: index
        doc: Number of the domain in the file system's FUID table; 0 for none.
        type: b32
      - id: rid
        doc: Id, alone or in its domain.
        type: b32
