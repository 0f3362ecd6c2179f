# Made by tools/codegen from specs/images/qcow2_l2_compressed.ksy; do not edit.
meta:
  id: qcow2_l2_compressed
  endian: be
  license: MIT
  ks-version: 0.11
doc: "The same for a compressed cluster. Offset and count of sectors share 62 bits: the offset has 70 - cluster_bits of
  them."
doc-ref: QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
seq:
  - id: high
    type: high_bits
    doc: High half.
    doc-ref: QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
  - id: offset_low
    type: u4
    doc: Low half of the offset, in bytes.
    doc-ref: QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
types:
  high_bits:
    meta:
      bit-endian: be
    seq:
      - id: copied
        doc: Always 0.
        type: b1
      - id: compressed
        doc: Always 1.
        type: b1
      - id: descriptor_high
        doc: Rest of the offset, and above it the count of sectors beyond the first.
        type: b30
