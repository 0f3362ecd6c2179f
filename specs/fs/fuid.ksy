meta:
  id: fuid
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-size: 8
doc: A user or group id with a domain, as in znodes, ACLs and system attributes.
doc-ref:
  - OpenZFS include/sys/zfs_fuid.h FUID_INDEX
  - OpenZFS include/sys/zfs_fuid.h FUID_RID
seq:
  - id: word
    type: u8
    -zfskit-bits:
      - {id: rid, bits: 32, -zfskit-number: safe, doc: "Id, alone or in its domain."}
      - id: index
        bits: 32
        -zfskit-number: safe
        doc: Number of the domain in the file system's FUID table; 0 for none.
    doc: The word.
    doc-ref: OpenZFS include/sys/zfs_fuid.h FUID_ENCODE
