# Made by tools/codegen from specs/images/vhdx_parent_locator.ksy; do not edit.
meta:
  id: vhdx_parent_locator
  endian: le
  license: MIT
  ks-version: 0.11
doc: "Item: start of what is known of the parent; the entries follow."
doc-ref: MS-VHDX 2.6.2.6 Parent Locator
seq:
  - id: type
    size: 16
    doc: Which kind of locator.
    doc-ref: MS-VHDX 2.6.2.6 Parent Locator
  - id: reserved
    type: u2
  - id: key_value_count
    type: u2
    doc: Entries.
    doc-ref: MS-VHDX 2.6.2.6 Parent Locator
