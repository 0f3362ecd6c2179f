meta:
  id: vhdx_log_entry
  endian: le
  -zfskit-const:
    VHDX_LOG_SECTOR: {value: 4096, doc: "Bytes of which entries and their changes are multiples."}
-zfskit-size: 64
doc: "Start of an entry of the log; the descriptors follow."
doc-ref: MS-VHDX 2.3.1.1 Entry Header
seq:
  - id: signature
    type: u4
    -zfskit-expect: "0x65676f6c"
    doc: "The letters loge."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
  - id: checksum
    type: u4
    doc: "CRC-32C of the entry, these four as zeros."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
  - id: entry_length
    type: u4
    doc: "Bytes of the entry, a multiple of 4096."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
  - id: tail
    type: u4
    doc: "Where in the log the oldest entry is that still counts."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
  - id: sequence_number
    type: u8
    doc: "One more than of the entry before."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
  - id: descriptor_count
    type: u4
    doc: "Descriptors."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
  - id: reserved
    type: u4
    -zfskit-role: pad
  - id: log_guid
    size: 16
    doc: "As in the header, or the entry does not count."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
  - id: flushed_file_offset
    type: u8
    -zfskit-number: safe
    doc: "Bytes that the file had at least when it was written."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
  - id: last_file_offset
    type: u8
    -zfskit-number: safe
    doc: "Bytes that the file has once it is applied."
    doc-ref: MS-VHDX 2.3.1.1 Entry Header
