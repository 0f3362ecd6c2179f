# Made by tools/codegen from specs/images/vhdx_header.ksy; do not edit.
meta:
  id: vhdx_header
  endian: le
  license: MIT
  ks-version: 0.11
doc: One of two headers, in 4096 bytes; the valid one with the higher number counts.
doc-ref: MS-VHDX 2.2.2 Headers
seq:
  - id: signature
    type: u4
    doc: The letters head.
    doc-ref: MS-VHDX 2.2.2 Headers
    valid: "0x64616568"
  - id: checksum
    type: u4
    doc: CRC-32C of the 4096 bytes, these four as zeros.
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: sequence_number
    type: u8
    doc: Which of the two is newer.
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: file_write_guid
    size: 16
    doc: Changes when the file is opened for writing.
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: data_write_guid
    size: 16
    doc: Changes when the disk is written to; how a child knows its parent.
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: log_guid
    size: 16
    doc: Of entries of the log that count; zeros for none.
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: log_version
    type: u2
    doc: "0."
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: version
    type: u2
    doc: "1."
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: log_length
    type: u4
    doc: Bytes of the log.
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: log_offset
    type: u8
    doc: Where the log is.
    doc-ref: MS-VHDX 2.2.2 Headers
