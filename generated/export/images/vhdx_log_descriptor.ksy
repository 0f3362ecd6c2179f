# Made by tools/codegen from specs/images/vhdx_log_descriptor.ksy; do not edit.
meta:
  id: vhdx_log_descriptor
  endian: le
  license: MIT
  ks-version: 0.11
doc: A change that an entry of the log makes.
doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
seq:
  - id: signature
    type: u4
    doc: The letters zero or desc.
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
  - id: trailing_bytes
    size: 4
    doc: Last bytes of a data sector.
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
  - id: leading
    size: 8
    doc: First bytes of a data sector; of zeros, their count.
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
  - id: file_offset
    type: u8
    doc: Where in the file they go.
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
  - id: sequence_number
    type: u8
    doc: As in the entry.
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
