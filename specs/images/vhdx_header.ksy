meta:
  id: vhdx_header
  endian: le
  -zfskit-const:
    VHDX_HEADER_1: {value: 0x10000, doc: "Where the first header is."}
    VHDX_HEADER_2: {value: 0x20000, doc: "Where the second one is."}
    VHDX_HEADER_SPAN: {value: 4096, doc: "Bytes of a header with what is reserved."}
    VHDX_REGIONS_1: {value: 0x30000, doc: "Where the first region table is."}
    VHDX_REGIONS_2: {value: 0x40000, doc: "Where the second one is."}
    VHDX_TABLE_SPAN: {value: 65536, doc: "Bytes of a region table, and of the metadata table."}
-zfskit-size: 80
doc: "One of two headers, in 4096 bytes; the valid one with the higher number counts."
doc-ref: MS-VHDX 2.2.2 Headers
seq:
  - id: signature
    type: u4
    -zfskit-expect: "0x64616568"
    doc: "The letters head."
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: checksum
    type: u4
    doc: "CRC-32C of the 4096 bytes, these four as zeros."
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: sequence_number
    type: u8
    doc: "Which of the two is newer."
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: file_write_guid
    size: 16
    doc: "Changes when the file is opened for writing."
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: data_write_guid
    size: 16
    doc: "Changes when the disk is written to; how a child knows its parent."
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: log_guid
    size: 16
    doc: "Of entries of the log that count; zeros for none."
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
    doc: "Bytes of the log."
    doc-ref: MS-VHDX 2.2.2 Headers
  - id: log_offset
    type: u8
    -zfskit-number: safe
    doc: "Where the log is."
    doc-ref: MS-VHDX 2.2.2 Headers
