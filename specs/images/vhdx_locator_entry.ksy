meta:
  id: vhdx_locator_entry
  endian: le
-zfskit-size: 12
doc: "A key and its value, both UTF-16, as bytes from the start of the item."
doc-ref: MS-VHDX 2.6.2.6.2 Parent Locator Entry
seq:
  - id: key_offset
    type: u4
    doc: "Where the key is."
    doc-ref: MS-VHDX 2.6.2.6.2 Parent Locator Entry
  - id: value_offset
    type: u4
    doc: "Where the value is."
    doc-ref: MS-VHDX 2.6.2.6.2 Parent Locator Entry
  - id: key_length
    type: u2
    doc: "Bytes of the key."
    doc-ref: MS-VHDX 2.6.2.6.2 Parent Locator Entry
  - id: value_length
    type: u2
    doc: "Bytes of the value."
    doc-ref: MS-VHDX 2.6.2.6.2 Parent Locator Entry
