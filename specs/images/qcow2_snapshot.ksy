meta:
  id: qcow2_snapshot
  endian: be
-zfskit-size: 40
doc: Entry of the snapshot table; extra data, id and name follow, padded to 8 bytes.
doc-ref: QEMU docs/interop/qcow2.txt Snapshots
seq:
  - id: l1_table_offset
    type: u8
    -zfskit-number: safe
    doc: Where its L1 table is.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: l1_size
    type: u4
    doc: Entries of that table.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: id_bytes
    type: u2
    doc: Bytes of its id.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: name_bytes
    type: u2
    doc: Bytes of its name.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: date_sec
    type: u4
    doc: When it was made, in seconds since 1970.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: date_nsec
    type: u4
    doc: And nanoseconds.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: vm_clock_nsec
    type: u8
    doc: How long the guest had run.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: vm_state_size
    type: u4
    doc: Bytes of the saved state of the guest, which lies behind the disk.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: extra_data_bytes
    type: u4
    doc: Bytes of what follows before the id.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
