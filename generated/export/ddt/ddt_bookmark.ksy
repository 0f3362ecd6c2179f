# Made by tools/codegen from specs/ddt/ddt_bookmark.ksy; do not edit.
meta:
  id: ddt_bookmark
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
doc: Where a scan is in the dedup tables.
doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t
seq:
  - id: ddt_class
    type: u8
    doc: Class.
    doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_class
  - id: type
    type: u8
    doc: Type.
    doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_type
  - id: checksum
    type: u8
    doc: Checksum function.
    doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_checksum
  - id: cursor
    type: u8
    doc: Cursor of the ZAP.
    doc-ref: OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_cursor
