meta:
  id: qcow2_l2_entry
  endian: be
-zfskit-size: 8
doc: Entry of an L2 table, or its first half where entries are extended.
doc-ref: QEMU docs/interop/qcow2.txt Cluster mapping
seq:
  - id: entry
    type: u8
    -zfskit-bits:
      - {id: zero, bits: 1, doc: "1: reads as zeros, in version 3."}
      - {id: entry_pad, bits: 8, -zfskit-role: pad}
      - id: host_offset
        bits: 47
        -zfskit-number: safe
        -zfskit-unit: 512
        doc: Where the cluster is.
      - {id: entry_pad2, bits: 6, -zfskit-role: pad}
      - {id: compressed, bits: 1, doc: "1: the low 62 bits are of qcow2_l2_compressed."}
      - {id: copied, bits: 1, doc: "1: the cluster is used once."}
    doc: The entry.
    doc-ref: QEMU docs/interop/qcow2.txt Cluster mapping
