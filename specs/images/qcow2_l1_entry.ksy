meta:
  id: qcow2_l1_entry
  endian: be
-zfskit-size: 8
doc: Entry of an L1 table.
doc-ref: QEMU docs/interop/qcow2.txt Cluster mapping
seq:
  - id: entry
    type: u8
    -zfskit-bits:
      - {id: entry_pad, bits: 9, -zfskit-role: pad}
      - id: table_offset
        bits: 47
        -zfskit-number: safe
        -zfskit-unit: 512
        doc: Where the L2 table is; 0 for none.
      - {id: entry_pad2, bits: 7, -zfskit-role: pad}
      - {id: copied, bits: 1, doc: "1: the table is used once."}
    doc: The entry.
    doc-ref: QEMU docs/interop/qcow2.txt Cluster mapping
