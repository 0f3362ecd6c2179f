# Made by tools/codegen from specs/images/qcow2_l1_entry.ksy; do not edit.
meta:
  id: qcow2_l1_entry
  endian: be
  license: MIT
  ks-version: 0.11
doc: Entry of an L1 table.
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
        doc: "1: the table is used once."
        type: b1
      - id: entry_pad2
        type: b7
      - id: table_offset
        doc: Where the L2 table is; 0 for none.
        type: b47
      - id: entry_pad
        type: b9
