// Made by tools/codegen from specs/dsl/dsl_scan.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DslScanView } from "../views/dsl-scan.ts";
import { DdtBookmarkEditor } from "./ddt-bookmark.ts";
import { ZbookmarkEditor } from "./zbookmark.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DslScanView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DslScanEditor extends DslScanView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 192 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslScanEditor {
    return new DslScanEditor(viewOver(bytes, offset, 192, "dsl_scan"), offset, littleEndian);
  }

  override get func(): number {
    return super.func;
  }
  override set func(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "dsl_scan.func");
  }
  override get funcBig(): bigint {
    return super.funcBig;
  }
  override set funcBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "dsl_scan.funcBig");
  }

  override get state(): number {
    return super.state;
  }
  override set state(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "dsl_scan.state");
  }
  override get stateBig(): bigint {
    return super.stateBig;
  }
  override set stateBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "dsl_scan.stateBig");
  }

  override get queueObj(): number {
    return super.queueObj;
  }
  override set queueObj(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "dsl_scan.queueObj");
  }
  override get queueObjBig(): bigint {
    return super.queueObjBig;
  }
  override set queueObjBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "dsl_scan.queueObjBig");
  }

  override get minTxg(): number {
    return super.minTxg;
  }
  override set minTxg(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "dsl_scan.minTxg");
  }
  override get minTxgBig(): bigint {
    return super.minTxgBig;
  }
  override set minTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "dsl_scan.minTxgBig");
  }

  override get maxTxg(): number {
    return super.maxTxg;
  }
  override set maxTxg(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "dsl_scan.maxTxg");
  }
  override get maxTxgBig(): bigint {
    return super.maxTxgBig;
  }
  override set maxTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "dsl_scan.maxTxgBig");
  }

  override get curMinTxg(): number {
    return super.curMinTxg;
  }
  override set curMinTxg(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "dsl_scan.curMinTxg");
  }
  override get curMinTxgBig(): bigint {
    return super.curMinTxgBig;
  }
  override set curMinTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "dsl_scan.curMinTxgBig");
  }

  override get curMaxTxg(): number {
    return super.curMaxTxg;
  }
  override set curMaxTxg(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "dsl_scan.curMaxTxg");
  }
  override get curMaxTxgBig(): bigint {
    return super.curMaxTxgBig;
  }
  override set curMaxTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "dsl_scan.curMaxTxgBig");
  }

  override get startTime(): bigint {
    return super.startTime;
  }
  override set startTime(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "dsl_scan.startTime");
  }

  override get endTime(): bigint {
    return super.endTime;
  }
  override set endTime(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "dsl_scan.endTime");
  }

  override get toExamine(): number {
    return super.toExamine;
  }
  override set toExamine(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "dsl_scan.toExamine");
  }
  override get toExamineBig(): bigint {
    return super.toExamineBig;
  }
  override set toExamineBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "dsl_scan.toExamineBig");
  }

  override get examined(): number {
    return super.examined;
  }
  override set examined(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "dsl_scan.examined");
  }
  override get examinedBig(): bigint {
    return super.examinedBig;
  }
  override set examinedBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "dsl_scan.examinedBig");
  }

  override get skipped(): number {
    return super.skipped;
  }
  override set skipped(v: number) {
    writeSafe(this.dv, this.off + 88, this.le, 8, v, "dsl_scan.skipped");
  }
  override get skippedBig(): bigint {
    return super.skippedBig;
  }
  override set skippedBig(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "dsl_scan.skippedBig");
  }

  override get processed(): number {
    return super.processed;
  }
  override set processed(v: number) {
    writeSafe(this.dv, this.off + 96, this.le, 8, v, "dsl_scan.processed");
  }
  override get processedBig(): bigint {
    return super.processedBig;
  }
  override set processedBig(v: bigint) {
    writeBig(this.dv, this.off + 96, this.le, 8, v, "dsl_scan.processedBig");
  }

  override get errors(): number {
    return super.errors;
  }
  override set errors(v: number) {
    writeSafe(this.dv, this.off + 104, this.le, 8, v, "dsl_scan.errors");
  }
  override get errorsBig(): bigint {
    return super.errorsBig;
  }
  override set errorsBig(v: bigint) {
    writeBig(this.dv, this.off + 104, this.le, 8, v, "dsl_scan.errorsBig");
  }

  override get ddtClassMax(): number {
    return super.ddtClassMax;
  }
  override set ddtClassMax(v: number) {
    writeSafe(this.dv, this.off + 112, this.le, 8, v, "dsl_scan.ddtClassMax");
  }
  override get ddtClassMaxBig(): bigint {
    return super.ddtClassMaxBig;
  }
  override set ddtClassMaxBig(v: bigint) {
    writeBig(this.dv, this.off + 112, this.le, 8, v, "dsl_scan.ddtClassMaxBig");
  }

  override get ddtBookmark(): DdtBookmarkEditor {
    return new DdtBookmarkEditor(this.dv, this.off + 120, this.le);
  }

  override get bookmark(): ZbookmarkEditor {
    return new ZbookmarkEditor(this.dv, this.off + 152, this.le);
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeSafe(this.dv, this.off + 184, this.le, 8, v, "dsl_scan.flags");
  }
  override get flagsBig(): bigint {
    return super.flagsBig;
  }
  override set flagsBig(v: bigint) {
    writeBig(this.dv, this.off + 184, this.le, 8, v, "dsl_scan.flagsBig");
  }
}
