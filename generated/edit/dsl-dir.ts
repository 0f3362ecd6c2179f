// Made by tools/codegen from specs/dsl/dsl_dir.ksy; do not edit.
import { badIndex, bytesAt, viewOver } from "../views/access.ts";
import { DslDirView } from "../views/dsl-dir.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link DslDirView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DslDirEditor extends DslDirView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 256 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslDirEditor {
    return new DslDirEditor(viewOver(bytes, offset, 256, "dsl_dir"), offset, littleEndian);
  }

  override get creationTime(): bigint {
    return super.creationTime;
  }
  override set creationTime(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "dsl_dir.creationTime");
  }

  override get headDatasetObj(): number {
    return super.headDatasetObj;
  }
  override set headDatasetObj(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "dsl_dir.headDatasetObj");
  }
  override get headDatasetObjBig(): bigint {
    return super.headDatasetObjBig;
  }
  override set headDatasetObjBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "dsl_dir.headDatasetObjBig");
  }

  override get parentObj(): number {
    return super.parentObj;
  }
  override set parentObj(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "dsl_dir.parentObj");
  }
  override get parentObjBig(): bigint {
    return super.parentObjBig;
  }
  override set parentObjBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "dsl_dir.parentObjBig");
  }

  override get originObj(): number {
    return super.originObj;
  }
  override set originObj(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "dsl_dir.originObj");
  }
  override get originObjBig(): bigint {
    return super.originObjBig;
  }
  override set originObjBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "dsl_dir.originObjBig");
  }

  override get childDirZapobj(): number {
    return super.childDirZapobj;
  }
  override set childDirZapobj(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "dsl_dir.childDirZapobj");
  }
  override get childDirZapobjBig(): bigint {
    return super.childDirZapobjBig;
  }
  override set childDirZapobjBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "dsl_dir.childDirZapobjBig");
  }

  override get usedBytes(): number {
    return super.usedBytes;
  }
  override set usedBytes(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "dsl_dir.usedBytes");
  }
  override get usedBytesBig(): bigint {
    return super.usedBytesBig;
  }
  override set usedBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "dsl_dir.usedBytesBig");
  }

  override get compressedBytes(): number {
    return super.compressedBytes;
  }
  override set compressedBytes(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "dsl_dir.compressedBytes");
  }
  override get compressedBytesBig(): bigint {
    return super.compressedBytesBig;
  }
  override set compressedBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "dsl_dir.compressedBytesBig");
  }

  override get uncompressedBytes(): number {
    return super.uncompressedBytes;
  }
  override set uncompressedBytes(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "dsl_dir.uncompressedBytes");
  }
  override get uncompressedBytesBig(): bigint {
    return super.uncompressedBytesBig;
  }
  override set uncompressedBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "dsl_dir.uncompressedBytesBig");
  }

  override get quota(): number {
    return super.quota;
  }
  override set quota(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "dsl_dir.quota");
  }
  override get quotaBig(): bigint {
    return super.quotaBig;
  }
  override set quotaBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "dsl_dir.quotaBig");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "dsl_dir.reserved");
  }
  override get reservedBig(): bigint {
    return super.reservedBig;
  }
  override set reservedBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "dsl_dir.reservedBig");
  }

  override get propsZapobj(): number {
    return super.propsZapobj;
  }
  override set propsZapobj(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "dsl_dir.propsZapobj");
  }
  override get propsZapobjBig(): bigint {
    return super.propsZapobjBig;
  }
  override set propsZapobjBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "dsl_dir.propsZapobjBig");
  }

  override get delegZapobj(): number {
    return super.delegZapobj;
  }
  override set delegZapobj(v: number) {
    writeSafe(this.dv, this.off + 88, this.le, 8, v, "dsl_dir.delegZapobj");
  }
  override get delegZapobjBig(): bigint {
    return super.delegZapobjBig;
  }
  override set delegZapobjBig(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "dsl_dir.delegZapobjBig");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeSafe(this.dv, this.off + 96, this.le, 8, v, "dsl_dir.flags");
  }
  override get flagsBig(): bigint {
    return super.flagsBig;
  }
  override set flagsBig(v: bigint) {
    writeBig(this.dv, this.off + 96, this.le, 8, v, "dsl_dir.flagsBig");
  }

  setUsedBreakdown(i: number, v: number): void {
    if (!(i >= 0 && i < 5)) throw badIndex("dsl_dir.usedBreakdown", i, 5);
    writeSafe(this.dv, this.off + 104 + i * 8, this.le, 8, v, "dsl_dir.usedBreakdown");
  }
  setUsedBreakdownBig(i: number, v: bigint): void {
    if (!(i >= 0 && i < 5)) throw badIndex("dsl_dir.usedBreakdownBig", i, 5);
    writeBig(this.dv, this.off + 104 + i * 8, this.le, 8, v, "dsl_dir.usedBreakdownBig");
  }

  override get clones(): number {
    return super.clones;
  }
  override set clones(v: number) {
    writeSafe(this.dv, this.off + 144, this.le, 8, v, "dsl_dir.clones");
  }
  override get clonesBig(): bigint {
    return super.clonesBig;
  }
  override set clonesBig(v: bigint) {
    writeBig(this.dv, this.off + 144, this.le, 8, v, "dsl_dir.clonesBig");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 152, 104), v, "dsl_dir.pad");
  }
}
