meta:
  id: qcow2_l2_compressed
  endian: be
-zfskit-size: 8
doc: "The same for a compressed cluster. Offset and count of sectors share 62 bits: the offset has 70 - cluster_bits of them."
doc-ref: QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
seq:
  - id: high
    type: u4
    -zfskit-bits:
      - {id: descriptor_high, bits: 30, doc: "Rest of the offset, and above it the count of sectors beyond the first."}
      - {id: compressed, bits: 1, doc: "Always 1."}
      - {id: copied, bits: 1, doc: "Always 0."}
    doc: High half.
    doc-ref: QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
  - id: offset_low
    type: u4
    doc: Low half of the offset, in bytes.
    doc-ref: QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
