# Made by tools/codegen from specs/images/qcow2_l2_entry.ksy; do not edit.
meta:
  id: qcow2_l2_entry
  endian: be
  license: MIT
  ks-version: 0.11
doc: Entry of an L2 table, or its first half where entries are extended.
doc-ref: QEMU docs/interop/qcow2.txt Cluster mapping
seq:
  - id: entry
    type: entry_bits
    doc: The entry.
    doc-ref: QEMU docs/interop/qcow2.txt Cluster mapping
types:
  entry_bits:
    meta:
      bit-endian: be
    seq:
      - id: copied
        doc: "1: the cluster is used once."
        type: b1
      - id: compressed
        doc: "1: the low 62 bits are of qcow2_l2_compressed."
        type: b1
      - id: entry_pad2
        type: b6
      - id: host_offset
        doc: Where the cluster is.
        type: b47
      - id: entry_pad
        type: b8
      - id: zero
        doc: "1: reads as zeros, in version 3."
        type: b1
