# Made by tools/codegen from specs/images/qcow2_feature_name.ksy; do not edit.
meta:
  id: qcow2_feature_name
  endian: be
  license: MIT
  ks-version: 0.11
doc: Entry of the feature name table.
doc-ref: QEMU docs/interop/qcow2.txt Feature name table
seq:
  - id: type
    type: u1
    doc: 0 incompatible, 1 compatible, 2 autoclear.
    doc-ref: QEMU docs/interop/qcow2.txt Feature name table
  - id: bit
    type: u1
    doc: Which bit, 0 to 63.
    doc-ref: QEMU docs/interop/qcow2.txt Feature name table
  - id: name
    size: 46
    doc: Its name, padded with zeros.
    doc-ref: QEMU docs/interop/qcow2.txt Feature name table
