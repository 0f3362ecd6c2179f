meta:
  id: vhdx_parent_locator
  endian: le
-zfskit-size: 20
doc: "Item: start of what is known of the parent; the entries follow."
doc-ref: MS-VHDX 2.6.2.6 Parent Locator
seq:
  - id: type
    size: 16
    doc: "Which kind of locator."
    doc-ref: MS-VHDX 2.6.2.6 Parent Locator
  - id: reserved
    type: u2
    -zfskit-role: pad
  - id: key_value_count
    type: u2
    doc: "Entries."
    doc-ref: MS-VHDX 2.6.2.6 Parent Locator
