# Made by tools/codegen from specs/containers/gpt_header.ksy; do not edit.
meta:
  id: gpt_header
  endian: le
  license: MIT
  ks-version: 0.11
doc: Header of a GPT, in the second sector of a disk and in its last one.
doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
seq:
  - id: signature
    type: u8
    doc: The letters EFI PART.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
    valid: "0x5452415020494645"
  - id: revision
    type: u4
    doc: 0x10000.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: header_bytes
    type: u4
    doc: Bytes that the checksum is of, 92 at least.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: header_crc
    type: u4
    doc: CRC-32 of the header, these four bytes as zeros.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: reserved
    type: u4
  - id: own_sector
    type: u8
    doc: The sector that this header is in.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: other_sector
    type: u8
    doc: The sector that the other header is in.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: first_usable_sector
    type: u8
    doc: First sector that a partition may have.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: last_usable_sector
    type: u8
    doc: Last one.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: disk_guid
    size: 16
    doc: Identity of the disk.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: entries_sector
    type: u8
    doc: Where the entries begin.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: entry_count
    type: u4
    doc: Entries, used or not.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: entry_bytes
    type: u4
    doc: Bytes of an entry, 128 times a power of two.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
  - id: entries_crc
    type: u4
    doc: CRC-32 of all entries.
    doc-ref: UEFI Specification 2.10 5.3.2 GPT Header
