// Made by tools/codegen from specs/images/qcow2_snapshot_extra.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { Qcow2SnapshotExtraView } from "../views/qcow2-snapshot-extra.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link Qcow2SnapshotExtraView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2SnapshotExtraEditor extends Qcow2SnapshotExtraView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2SnapshotExtraEditor {
    return new Qcow2SnapshotExtraEditor(viewOver(bytes, offset, 16, "qcow2_snapshot_extra"), offset);
  }

  override get vmStateSize(): bigint {
    return super.vmStateSize;
  }
  override set vmStateSize(v: bigint) {
    writeBig(this.dv, this.off, false, 8, v, "qcow2_snapshot_extra.vmStateSize");
  }

  override get diskSize(): number {
    return super.diskSize;
  }
  override set diskSize(v: number) {
    writeSafe(this.dv, this.off + 8, false, 8, v, "qcow2_snapshot_extra.diskSize");
  }
  override get diskSizeBig(): bigint {
    return super.diskSizeBig;
  }
  override set diskSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 8, false, 8, v, "qcow2_snapshot_extra.diskSizeBig");
  }
}
