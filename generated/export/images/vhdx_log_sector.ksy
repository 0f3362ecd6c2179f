# Made by tools/codegen from specs/images/vhdx_log_sector.ksy; do not edit.
meta:
  id: vhdx_log_sector
  endian: le
  license: MIT
  ks-version: 0.11
doc: A sector that an entry of the log writes.
doc-ref: MS-VHDX 2.3.1.4 Data Sector
seq:
  - id: signature
    type: u4
    doc: The letters data.
    doc-ref: MS-VHDX 2.3.1.4 Data Sector
    valid: "0x61746164"
  - id: sequence_high
    type: u4
    doc: High half of the entry's number.
    doc-ref: MS-VHDX 2.3.1.4 Data Sector
  - id: data
    size: 4084
    doc: The sector without its first eight and last four bytes.
    doc-ref: MS-VHDX 2.3.1.4 Data Sector
  - id: sequence_low
    type: u4
    doc: Low half.
    doc-ref: MS-VHDX 2.3.1.4 Data Sector
