meta:
  id: vhdx_log_descriptor
  endian: le
  -zfskit-const:
    VHDX_LOG_ZERO: {value: 0x6f72657a, doc: "Signature: zeros."}
    VHDX_LOG_DATA: {value: 0x63736564, doc: "Signature: a sector that follows the descriptors."}
-zfskit-size: 32
doc: "A change that an entry of the log makes."
doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
seq:
  - id: signature
    type: u4
    doc: "The letters zero or desc."
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
  - id: trailing_bytes
    size: 4
    doc: "Last bytes of a data sector."
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
  - id: leading
    size: 8
    doc: "First bytes of a data sector; of zeros, their count."
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
  - id: file_offset
    type: u8
    -zfskit-number: safe
    doc: "Where in the file they go."
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
  - id: sequence_number
    type: u8
    doc: "As in the entry."
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
