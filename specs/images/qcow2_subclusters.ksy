meta:
  id: qcow2_subclusters
  endian: be
-zfskit-size: 8
doc: Second half of an extended L2 entry, a bit for each 32nd of the cluster.
doc-ref: QEMU docs/interop/qcow2.txt Extended L2 Entries
seq:
  - id: zeros
    type: u4
    doc: Those that read as zeros.
    doc-ref: QEMU docs/interop/qcow2.txt Extended L2 Entries
  - id: allocated
    type: u4
    doc: Those that are there.
    doc-ref: QEMU docs/interop/qcow2.txt Extended L2 Entries
