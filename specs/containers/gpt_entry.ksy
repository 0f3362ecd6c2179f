meta:
  id: gpt_entry
  endian: le
-zfskit-size: 128
doc: "A partition of a GPT; entries may be longer than what is known of them."
doc-ref: UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
seq:
  - id: type_guid
    size: 16
    doc: "What it is for; zeros where it is not in use."
    doc-ref: UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
  - id: unique_guid
    size: 16
    doc: "Its identity."
    doc-ref: UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
  - id: first_sector
    type: u8
    -zfskit-number: safe
    doc: "Its first sector."
    doc-ref: UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
  - id: last_sector
    type: u8
    -zfskit-number: safe
    doc: "Its last sector."
    doc-ref: UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
  - id: attributes
    type: u8
    doc: "Bits for whoever starts from it."
    doc-ref: UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
  - id: name
    size: 72
    doc: "Its name in UTF-16, filled up with zeros."
    doc-ref: UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
