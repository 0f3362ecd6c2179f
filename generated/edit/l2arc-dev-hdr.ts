// Made by tools/codegen from specs/spa/l2arc_dev_hdr.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { L2arcDevHdrView } from "../views/l2arc-dev-hdr.ts";
import { L2arcLogBlkptrEditor } from "./l2arc-log-blkptr.ts";
import { ZioEckEditor } from "./zio-eck.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link L2arcDevHdrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class L2arcDevHdrEditor extends L2arcDevHdrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): L2arcDevHdrEditor {
    return new L2arcDevHdrEditor(viewOver(bytes, offset, 512, "l2arc_dev_hdr"), offset, littleEndian);
  }

  override get magic(): bigint {
    return super.magic;
  }
  override set magic(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "l2arc_dev_hdr.magic");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "l2arc_dev_hdr.version");
  }
  override get versionBig(): bigint {
    return super.versionBig;
  }
  override set versionBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "l2arc_dev_hdr.versionBig");
  }

  override get spaGuid(): bigint {
    return super.spaGuid;
  }
  override set spaGuid(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "l2arc_dev_hdr.spaGuid");
  }

  override get vdevGuid(): bigint {
    return super.vdevGuid;
  }
  override set vdevGuid(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "l2arc_dev_hdr.vdevGuid");
  }

  override get logEntries(): number {
    return super.logEntries;
  }
  override set logEntries(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "l2arc_dev_hdr.logEntries");
  }
  override get logEntriesBig(): bigint {
    return super.logEntriesBig;
  }
  override set logEntriesBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "l2arc_dev_hdr.logEntriesBig");
  }

  override get evict(): number {
    return super.evict;
  }
  override set evict(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "l2arc_dev_hdr.evict");
  }
  override get evictBig(): bigint {
    return super.evictBig;
  }
  override set evictBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "l2arc_dev_hdr.evictBig");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "l2arc_dev_hdr.flags");
  }
  override get flagsBig(): bigint {
    return super.flagsBig;
  }
  override set flagsBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "l2arc_dev_hdr.flagsBig");
  }

  override get start(): number {
    return super.start;
  }
  override set start(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "l2arc_dev_hdr.start");
  }
  override get startBig(): bigint {
    return super.startBig;
  }
  override set startBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "l2arc_dev_hdr.startBig");
  }

  override get end(): number {
    return super.end;
  }
  override set end(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "l2arc_dev_hdr.end");
  }
  override get endBig(): bigint {
    return super.endBig;
  }
  override set endBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "l2arc_dev_hdr.endBig");
  }

  override startLbps(i: number): L2arcLogBlkptrEditor {
    return new L2arcLogBlkptrEditor(this.dv, this.off + 72 + i * 64, this.le);
  }

  override get lbAsize(): number {
    return super.lbAsize;
  }
  override set lbAsize(v: number) {
    writeSafe(this.dv, this.off + 200, this.le, 8, v, "l2arc_dev_hdr.lbAsize");
  }
  override get lbAsizeBig(): bigint {
    return super.lbAsizeBig;
  }
  override set lbAsizeBig(v: bigint) {
    writeBig(this.dv, this.off + 200, this.le, 8, v, "l2arc_dev_hdr.lbAsizeBig");
  }

  override get lbCount(): number {
    return super.lbCount;
  }
  override set lbCount(v: number) {
    writeSafe(this.dv, this.off + 208, this.le, 8, v, "l2arc_dev_hdr.lbCount");
  }
  override get lbCountBig(): bigint {
    return super.lbCountBig;
  }
  override set lbCountBig(v: bigint) {
    writeBig(this.dv, this.off + 208, this.le, 8, v, "l2arc_dev_hdr.lbCountBig");
  }

  override get trimActionTime(): bigint {
    return super.trimActionTime;
  }
  override set trimActionTime(v: bigint) {
    writeBig(this.dv, this.off + 216, this.le, 8, v, "l2arc_dev_hdr.trimActionTime");
  }

  override get trimState(): number {
    return super.trimState;
  }
  override set trimState(v: number) {
    writeSafe(this.dv, this.off + 224, this.le, 8, v, "l2arc_dev_hdr.trimState");
  }
  override get trimStateBig(): bigint {
    return super.trimStateBig;
  }
  override set trimStateBig(v: bigint) {
    writeBig(this.dv, this.off + 224, this.le, 8, v, "l2arc_dev_hdr.trimStateBig");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 232, 240), v, "l2arc_dev_hdr.pad");
  }

  override get tail(): ZioEckEditor {
    return new ZioEckEditor(this.dv, this.off + 472, this.le);
  }
}
