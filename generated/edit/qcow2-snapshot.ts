// Made by tools/codegen from specs/images/qcow2_snapshot.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { Qcow2SnapshotView } from "../views/qcow2-snapshot.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link Qcow2SnapshotView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2SnapshotEditor extends Qcow2SnapshotView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2SnapshotEditor {
    return new Qcow2SnapshotEditor(viewOver(bytes, offset, 40, "qcow2_snapshot"), offset);
  }

  override get l1TableOffset(): number {
    return super.l1TableOffset;
  }
  override set l1TableOffset(v: number) {
    writeSafe(this.dv, this.off, false, 8, v, "qcow2_snapshot.l1TableOffset");
  }
  override get l1TableOffsetBig(): bigint {
    return super.l1TableOffsetBig;
  }
  override set l1TableOffsetBig(v: bigint) {
    writeBig(this.dv, this.off, false, 8, v, "qcow2_snapshot.l1TableOffsetBig");
  }

  override get l1Size(): number {
    return super.l1Size;
  }
  override set l1Size(v: number) {
    writeScalar(this.dv, this.off + 8, false, 4, v, "qcow2_snapshot.l1Size");
  }

  override get idBytes(): number {
    return super.idBytes;
  }
  override set idBytes(v: number) {
    writeScalar(this.dv, this.off + 12, false, 2, v, "qcow2_snapshot.idBytes");
  }

  override get nameBytes(): number {
    return super.nameBytes;
  }
  override set nameBytes(v: number) {
    writeScalar(this.dv, this.off + 14, false, 2, v, "qcow2_snapshot.nameBytes");
  }

  override get dateSec(): number {
    return super.dateSec;
  }
  override set dateSec(v: number) {
    writeScalar(this.dv, this.off + 16, false, 4, v, "qcow2_snapshot.dateSec");
  }

  override get dateNsec(): number {
    return super.dateNsec;
  }
  override set dateNsec(v: number) {
    writeScalar(this.dv, this.off + 20, false, 4, v, "qcow2_snapshot.dateNsec");
  }

  override get vmClockNsec(): bigint {
    return super.vmClockNsec;
  }
  override set vmClockNsec(v: bigint) {
    writeBig(this.dv, this.off + 24, false, 8, v, "qcow2_snapshot.vmClockNsec");
  }

  override get vmStateSize(): number {
    return super.vmStateSize;
  }
  override set vmStateSize(v: number) {
    writeScalar(this.dv, this.off + 32, false, 4, v, "qcow2_snapshot.vmStateSize");
  }

  override get extraDataBytes(): number {
    return super.extraDataBytes;
  }
  override set extraDataBytes(v: number) {
    writeScalar(this.dv, this.off + 36, false, 4, v, "qcow2_snapshot.extraDataBytes");
  }
}
