meta:
  id: qcow2_snapshot_extra
  endian: be
-zfskit-size: 16
doc: Extra data of a snapshot, where there are so many bytes.
doc-ref: QEMU docs/interop/qcow2.txt Snapshots
seq:
  - id: vm_state_size
    type: u8
    doc: Bytes of the saved state of the guest.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: disk_size
    type: u8
    -zfskit-number: safe
    doc: Bytes of the disk at that time.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
