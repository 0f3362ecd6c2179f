# Made by tools/codegen from specs/images/vhdx_log_zeros.ksy; do not edit.
meta:
  id: vhdx_log_zeros
  endian: le
  license: MIT
  ks-version: 0.11
doc: The count of a descriptor of zeros.
doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor
seq:
  - id: length
    type: u8
    doc: Bytes.
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor
