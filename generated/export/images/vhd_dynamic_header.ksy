# Made by tools/codegen from specs/images/vhd_dynamic_header.ksy; do not edit.
meta:
  id: vhd_dynamic_header
  endian: be
  license: MIT
  ks-version: 0.11
doc: Where the blocks of a disk that is not fixed are.
doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
seq:
  - id: cookie
    type: u8
    doc: The letters cxsparse.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
    valid: "0x6378737061727365"
  - id: data_offset
    type: u8
    doc: All ones.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: table_offset
    type: u8
    doc: Where the block allocation table is.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: header_version
    type: u4
    doc: 0x10000.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: max_table_entries
    type: u4
    doc: Entries of that table.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: block_size
    type: u4
    doc: Bytes of a block, without its bitmap.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: checksum
    type: u4
    doc: Complement of the sum of all bytes but these four.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: parent_unique_id
    size: 16
    doc: Identity of the parent.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: parent_timestamp
    type: u4
    doc: When the parent was last written to.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: reserved
    type: u4
  - id: parent_name
    size: 512
    doc: Name of the parent's file in UTF-16, big-endian.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: parent_locators
    size: 192
    doc: Eight of vhd_parent_locator.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
  - id: reserved2
    size: 256
