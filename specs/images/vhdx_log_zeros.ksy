meta:
  id: vhdx_log_zeros
  endian: le
-zfskit-size: 8
doc: "The count of a descriptor of zeros."
doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor
seq:
  - id: length
    type: u8
    -zfskit-number: safe
    doc: "Bytes."
    doc-ref: MS-VHDX 2.3.1.2 Zero Descriptor
