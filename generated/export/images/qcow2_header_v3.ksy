# Made by tools/codegen from specs/images/qcow2_header_v3.ksy; do not edit.
meta:
  id: qcow2_header_v3
  endian: be
  license: MIT
  ks-version: 0.11
doc: What follows the header in version 3, as far as header_length goes; zeros count for the rest.
doc-ref: QEMU docs/interop/qcow2.txt Header
seq:
  - id: incompatible_features
    type: u8
    doc: Bits of features that a reader must know.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: compatible_features
    type: u8
    doc: Bits of features that it need not know.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: autoclear_features
    type: u8
    doc: Bits that a writer clears which does not know them.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: refcount_order
    type: u4
    doc: Bits of a reference count as a power of two.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: header_length
    type: u4
    doc: Bytes of the header with this part, at least 104.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: compression_type
    type: u1
    doc: 0 deflate, 1 zstd.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: padding
    size: 7
