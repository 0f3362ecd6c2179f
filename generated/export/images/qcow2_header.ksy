# Made by tools/codegen from specs/images/qcow2_header.ksy; do not edit.
meta:
  id: qcow2_header
  endian: be
  license: MIT
  ks-version: 0.11
doc: Start of a qcow2 image, all of it in version 2.
doc-ref: QEMU docs/interop/qcow2.txt Header
seq:
  - id: magic
    type: u4
    doc: The letters QFI and 0xfb.
    doc-ref: QEMU docs/interop/qcow2.txt Header
    valid: "0x514649fb"
  - id: version
    type: u4
    doc: 2 or 3.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: backing_file_offset
    type: u8
    doc: Where in the image the backing file's name is; 0 without one.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: backing_file_size
    type: u4
    doc: Bytes of that name, at most 1023.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: cluster_bits
    type: u4
    doc: Bytes of a cluster as a power of two, 9 to 21.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: size
    type: u8
    doc: Bytes of the disk.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: crypt_method
    type: u4
    doc: 0 none, 1 AES, 2 LUKS.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: l1_size
    type: u4
    doc: Entries of the L1 table.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: l1_table_offset
    type: u8
    doc: Where the L1 table is.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: refcount_table_offset
    type: u8
    doc: Where the refcount table is.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: refcount_table_clusters
    type: u4
    doc: Clusters of the refcount table.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: nb_snapshots
    type: u4
    doc: Internal snapshots.
    doc-ref: QEMU docs/interop/qcow2.txt Header
  - id: snapshots_offset
    type: u8
    doc: Where their table is.
    doc-ref: QEMU docs/interop/qcow2.txt Header
