// Made by tools/codegen from specs/images/qcow2_snapshot.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Entry of the snapshot table; extra data, id and name follow, padded to 8 bytes.
 * 40 bytes.
 * @see QEMU docs/interop/qcow2.txt Snapshots
 */
export class Qcow2SnapshotView {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2SnapshotView {
    return new Qcow2SnapshotView(viewOver(bytes, offset, 40, "qcow2_snapshot"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Where its L1 table is. (offset 0x0, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get l1TableOffset(): number {
    return readSafe(this.dv, this.off, false, "qcow2_snapshot", "l1TableOffset");
  }
  /** Exact value of `l1TableOffset`, for damaged input. */
  get l1TableOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off, false);
  }

  /**
   * Entries of that table. (offset 0x8, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get l1Size(): number {
    return this.dv.getUint32(this.off + 8, false);
  }

  /**
   * Bytes of its id. (offset 0xc, 2 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get idBytes(): number {
    return this.dv.getUint16(this.off + 12, false);
  }

  /**
   * Bytes of its name. (offset 0xe, 2 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get nameBytes(): number {
    return this.dv.getUint16(this.off + 14, false);
  }

  /**
   * When it was made, in seconds since 1970. (offset 0x10, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get dateSec(): number {
    return this.dv.getUint32(this.off + 16, false);
  }

  /**
   * And nanoseconds. (offset 0x14, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get dateNsec(): number {
    return this.dv.getUint32(this.off + 20, false);
  }

  /**
   * How long the guest had run. (offset 0x18, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get vmClockNsec(): bigint {
    return this.dv.getBigUint64(this.off + 24, false);
  }

  /**
   * Bytes of the saved state of the guest, which lies behind the disk. (offset 0x20, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get vmStateSize(): number {
    return this.dv.getUint32(this.off + 32, false);
  }

  /**
   * Bytes of what follows before the id. (offset 0x24, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */
  get extraDataBytes(): number {
    return this.dv.getUint32(this.off + 36, false);
  }
}

/** The fields of {@link Qcow2SnapshotView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2SnapshotFields: readonly FieldInfo[] = [
  { name: "l1TableOffset", id: "l1_table_offset", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "l1Size", id: "l1_size", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "idBytes", id: "id_bytes", offset: 12, width: 2, kind: "uint", value: "number" },
  { name: "nameBytes", id: "name_bytes", offset: 14, width: 2, kind: "uint", value: "number" },
  { name: "dateSec", id: "date_sec", offset: 16, width: 4, kind: "uint", value: "number" },
  { name: "dateNsec", id: "date_nsec", offset: 20, width: 4, kind: "uint", value: "number" },
  { name: "vmClockNsec", id: "vm_clock_nsec", offset: 24, width: 8, kind: "uint", value: "bigint" },
  { name: "vmStateSize", id: "vm_state_size", offset: 32, width: 4, kind: "uint", value: "number" },
  { name: "extraDataBytes", id: "extra_data_bytes", offset: 36, width: 4, kind: "uint", value: "number" },
];
