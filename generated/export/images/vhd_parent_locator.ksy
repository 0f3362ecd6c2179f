# Made by tools/codegen from specs/images/vhd_parent_locator.ksy; do not edit.
meta:
  id: vhd_parent_locator
  endian: be
  license: MIT
  ks-version: 0.11
doc: Where the name of a parent is, as one kind of system writes it.
doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
seq:
  - id: platform_code
    type: u4
    doc: Which system; 0 for no locator.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
  - id: platform_data_space
    type: u4
    doc: Room for the name, in sectors.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
  - id: platform_data_length
    type: u4
    doc: Bytes of the name.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
  - id: reserved
    type: u4
  - id: platform_data_offset
    type: u8
    doc: Where it is.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
