meta:
  id: qcow2_extension
  endian: be
-zfskit-size: 8
doc: Start of a header extension; its data follow, padded to 8 bytes.
doc-ref: QEMU docs/interop/qcow2.txt Header extensions
seq:
  - id: type
    type: u4
    doc: "What it is; 0 ends the list."
    doc-ref: QEMU docs/interop/qcow2.txt Header extensions
  - id: length
    type: u4
    doc: Bytes of its data.
    doc-ref: QEMU docs/interop/qcow2.txt Header extensions
