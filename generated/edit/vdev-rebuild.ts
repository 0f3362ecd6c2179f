// Made by tools/codegen from specs/vdev/vdev_rebuild.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VdevRebuildView } from "../views/vdev-rebuild.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link VdevRebuildView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VdevRebuildEditor extends VdevRebuildView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 96 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): VdevRebuildEditor {
    return new VdevRebuildEditor(viewOver(bytes, offset, 96, "vdev_rebuild"), offset, littleEndian);
  }

  override get rebuildState(): number {
    return super.rebuildState;
  }
  override set rebuildState(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "vdev_rebuild.rebuildState");
  }
  override get rebuildStateBig(): bigint {
    return super.rebuildStateBig;
  }
  override set rebuildStateBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "vdev_rebuild.rebuildStateBig");
  }

  override get lastOffset(): number {
    return super.lastOffset;
  }
  override set lastOffset(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "vdev_rebuild.lastOffset");
  }
  override get lastOffsetBig(): bigint {
    return super.lastOffsetBig;
  }
  override set lastOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "vdev_rebuild.lastOffsetBig");
  }

  override get minTxg(): number {
    return super.minTxg;
  }
  override set minTxg(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "vdev_rebuild.minTxg");
  }
  override get minTxgBig(): bigint {
    return super.minTxgBig;
  }
  override set minTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "vdev_rebuild.minTxgBig");
  }

  override get maxTxg(): number {
    return super.maxTxg;
  }
  override set maxTxg(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "vdev_rebuild.maxTxg");
  }
  override get maxTxgBig(): bigint {
    return super.maxTxgBig;
  }
  override set maxTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "vdev_rebuild.maxTxgBig");
  }

  override get startTime(): bigint {
    return super.startTime;
  }
  override set startTime(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "vdev_rebuild.startTime");
  }

  override get endTime(): bigint {
    return super.endTime;
  }
  override set endTime(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "vdev_rebuild.endTime");
  }

  override get scanTimeMs(): number {
    return super.scanTimeMs;
  }
  override set scanTimeMs(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "vdev_rebuild.scanTimeMs");
  }
  override get scanTimeMsBig(): bigint {
    return super.scanTimeMsBig;
  }
  override set scanTimeMsBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "vdev_rebuild.scanTimeMsBig");
  }

  override get bytesScanned(): number {
    return super.bytesScanned;
  }
  override set bytesScanned(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "vdev_rebuild.bytesScanned");
  }
  override get bytesScannedBig(): bigint {
    return super.bytesScannedBig;
  }
  override set bytesScannedBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "vdev_rebuild.bytesScannedBig");
  }

  override get bytesIssued(): number {
    return super.bytesIssued;
  }
  override set bytesIssued(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "vdev_rebuild.bytesIssued");
  }
  override get bytesIssuedBig(): bigint {
    return super.bytesIssuedBig;
  }
  override set bytesIssuedBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "vdev_rebuild.bytesIssuedBig");
  }

  override get bytesRebuilt(): number {
    return super.bytesRebuilt;
  }
  override set bytesRebuilt(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "vdev_rebuild.bytesRebuilt");
  }
  override get bytesRebuiltBig(): bigint {
    return super.bytesRebuiltBig;
  }
  override set bytesRebuiltBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "vdev_rebuild.bytesRebuiltBig");
  }

  override get bytesEst(): number {
    return super.bytesEst;
  }
  override set bytesEst(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "vdev_rebuild.bytesEst");
  }
  override get bytesEstBig(): bigint {
    return super.bytesEstBig;
  }
  override set bytesEstBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "vdev_rebuild.bytesEstBig");
  }

  override get errors(): number {
    return super.errors;
  }
  override set errors(v: number) {
    writeSafe(this.dv, this.off + 88, this.le, 8, v, "vdev_rebuild.errors");
  }
  override get errorsBig(): bigint {
    return super.errorsBig;
  }
  override set errorsBig(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "vdev_rebuild.errorsBig");
  }
}
