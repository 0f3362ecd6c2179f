# Made by tools/codegen from specs/images/qcow2_snapshot_extra.ksy; do not edit.
meta:
  id: qcow2_snapshot_extra
  endian: be
  license: MIT
  ks-version: 0.11
doc: Extra data of a snapshot, where there are so many bytes.
doc-ref: QEMU docs/interop/qcow2.txt Snapshots
seq:
  - id: vm_state_size
    type: u8
    doc: Bytes of the saved state of the guest.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
  - id: disk_size
    type: u8
    doc: Bytes of the disk at that time.
    doc-ref: QEMU docs/interop/qcow2.txt Snapshots
