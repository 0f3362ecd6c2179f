// Made by tools/codegen from specs/images/qcow2_snapshot_extra.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Extra data of a snapshot, where there are so many bytes.
 * 16 bytes.
 * @see QEMU docs/interop/qcow2.txt Snapshots
 */
export class Qcow2SnapshotExtraView {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2SnapshotExtraView {
    return new Qcow2SnapshotExtraView(viewOver(bytes, offset, 16, "qcow2_snapshot_extra"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes of the saved state of the guest. (offset 0x0, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get vmStateSize(): bigint {
    return this.dv.getBigUint64(this.off, false);
  }

  /**
   * Bytes of the disk at that time. (offset 0x8, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get diskSize(): number {
    return readSafe(this.dv, this.off + 8, false, "qcow2_snapshot_extra", "diskSize");
  }
  /** Exact value of `diskSize`, for damaged input. */
  get diskSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, false);
  }
}

/** The fields of {@link Qcow2SnapshotExtraView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2SnapshotExtraFields: readonly FieldInfo[] = [
  { name: "vmStateSize", id: "vm_state_size", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "diskSize", id: "disk_size", offset: 8, width: 8, kind: "uint", value: "number" },
];
