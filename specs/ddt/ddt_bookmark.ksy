meta:
  id: ddt_bookmark
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-struct: ddt_bookmark_t
-zfskit-size: 32
doc: Where a scan is in the dedup tables.
doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t
seq:
  - id: ddt_class
    type: u8
    -zfskit-member: ddb_class
    -zfskit-number: safe
    doc: Class.
    doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_class
  - id: type
    type: u8
    -zfskit-member: ddb_type
    -zfskit-number: safe
    doc: Type.
    doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_type
  - id: checksum
    type: u8
    -zfskit-member: ddb_checksum
    -zfskit-number: safe
    doc: Checksum function.
    doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_checksum
  - id: cursor
    type: u8
    -zfskit-member: ddb_cursor
    doc: Cursor of the ZAP.
    doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_cursor
