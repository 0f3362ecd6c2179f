meta:
  id: ddt_object
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: ddt_object_t
-zfskit-size: 24
doc: Size of a dedup table, as pool configurations tell it.
doc-ref: OpenZFS include/sys/fs/zfs.h ddt_object_t
seq:
  - id: count
    type: u8
    -zfskit-member: ddo_count
    -zfskit-number: safe
    doc: Entries.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_count
  - id: dspace
    type: u8
    -zfskit-member: ddo_dspace
    -zfskit-number: safe
    doc: Bytes on disk.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_dspace
  - id: mspace
    type: u8
    -zfskit-member: ddo_mspace
    -zfskit-number: safe
    doc: Bytes in memory.
    doc-ref: OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_mspace
