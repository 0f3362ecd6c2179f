// Made by tools/codegen from specs/dsl/dsl_dataset.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DslDatasetView } from "../views/dsl-dataset.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link DslDatasetView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DslDatasetEditor extends DslDatasetView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 320 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslDatasetEditor {
    return new DslDatasetEditor(viewOver(bytes, offset, 320, "dsl_dataset"), offset, littleEndian);
  }

  override get dirObj(): number {
    return super.dirObj;
  }
  override set dirObj(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "dsl_dataset.dirObj");
  }
  override get dirObjBig(): bigint {
    return super.dirObjBig;
  }
  override set dirObjBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "dsl_dataset.dirObjBig");
  }

  override get prevSnapObj(): number {
    return super.prevSnapObj;
  }
  override set prevSnapObj(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "dsl_dataset.prevSnapObj");
  }
  override get prevSnapObjBig(): bigint {
    return super.prevSnapObjBig;
  }
  override set prevSnapObjBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "dsl_dataset.prevSnapObjBig");
  }

  override get prevSnapTxg(): number {
    return super.prevSnapTxg;
  }
  override set prevSnapTxg(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "dsl_dataset.prevSnapTxg");
  }
  override get prevSnapTxgBig(): bigint {
    return super.prevSnapTxgBig;
  }
  override set prevSnapTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "dsl_dataset.prevSnapTxgBig");
  }

  override get nextSnapObj(): number {
    return super.nextSnapObj;
  }
  override set nextSnapObj(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "dsl_dataset.nextSnapObj");
  }
  override get nextSnapObjBig(): bigint {
    return super.nextSnapObjBig;
  }
  override set nextSnapObjBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "dsl_dataset.nextSnapObjBig");
  }

  override get snapnamesZapobj(): number {
    return super.snapnamesZapobj;
  }
  override set snapnamesZapobj(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "dsl_dataset.snapnamesZapobj");
  }
  override get snapnamesZapobjBig(): bigint {
    return super.snapnamesZapobjBig;
  }
  override set snapnamesZapobjBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "dsl_dataset.snapnamesZapobjBig");
  }

  override get numChildren(): number {
    return super.numChildren;
  }
  override set numChildren(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "dsl_dataset.numChildren");
  }
  override get numChildrenBig(): bigint {
    return super.numChildrenBig;
  }
  override set numChildrenBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "dsl_dataset.numChildrenBig");
  }

  override get creationTime(): bigint {
    return super.creationTime;
  }
  override set creationTime(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "dsl_dataset.creationTime");
  }

  override get creationTxg(): number {
    return super.creationTxg;
  }
  override set creationTxg(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "dsl_dataset.creationTxg");
  }
  override get creationTxgBig(): bigint {
    return super.creationTxgBig;
  }
  override set creationTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "dsl_dataset.creationTxgBig");
  }

  override get deadlistObj(): number {
    return super.deadlistObj;
  }
  override set deadlistObj(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "dsl_dataset.deadlistObj");
  }
  override get deadlistObjBig(): bigint {
    return super.deadlistObjBig;
  }
  override set deadlistObjBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "dsl_dataset.deadlistObjBig");
  }

  override get referencedBytes(): number {
    return super.referencedBytes;
  }
  override set referencedBytes(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "dsl_dataset.referencedBytes");
  }
  override get referencedBytesBig(): bigint {
    return super.referencedBytesBig;
  }
  override set referencedBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "dsl_dataset.referencedBytesBig");
  }

  override get compressedBytes(): number {
    return super.compressedBytes;
  }
  override set compressedBytes(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "dsl_dataset.compressedBytes");
  }
  override get compressedBytesBig(): bigint {
    return super.compressedBytesBig;
  }
  override set compressedBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "dsl_dataset.compressedBytesBig");
  }

  override get uncompressedBytes(): number {
    return super.uncompressedBytes;
  }
  override set uncompressedBytes(v: number) {
    writeSafe(this.dv, this.off + 88, this.le, 8, v, "dsl_dataset.uncompressedBytes");
  }
  override get uncompressedBytesBig(): bigint {
    return super.uncompressedBytesBig;
  }
  override set uncompressedBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "dsl_dataset.uncompressedBytesBig");
  }

  override get uniqueBytes(): number {
    return super.uniqueBytes;
  }
  override set uniqueBytes(v: number) {
    writeSafe(this.dv, this.off + 96, this.le, 8, v, "dsl_dataset.uniqueBytes");
  }
  override get uniqueBytesBig(): bigint {
    return super.uniqueBytesBig;
  }
  override set uniqueBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 96, this.le, 8, v, "dsl_dataset.uniqueBytesBig");
  }

  override get fsidGuid(): bigint {
    return super.fsidGuid;
  }
  override set fsidGuid(v: bigint) {
    writeBig(this.dv, this.off + 104, this.le, 8, v, "dsl_dataset.fsidGuid");
  }

  override get guid(): bigint {
    return super.guid;
  }
  override set guid(v: bigint) {
    writeBig(this.dv, this.off + 112, this.le, 8, v, "dsl_dataset.guid");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeSafe(this.dv, this.off + 120, this.le, 8, v, "dsl_dataset.flags");
  }
  override get flagsBig(): bigint {
    return super.flagsBig;
  }
  override set flagsBig(v: bigint) {
    writeBig(this.dv, this.off + 120, this.le, 8, v, "dsl_dataset.flagsBig");
  }

  override get bp(): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + 128, this.le);
  }

  override get nextClonesObj(): number {
    return super.nextClonesObj;
  }
  override set nextClonesObj(v: number) {
    writeSafe(this.dv, this.off + 256, this.le, 8, v, "dsl_dataset.nextClonesObj");
  }
  override get nextClonesObjBig(): bigint {
    return super.nextClonesObjBig;
  }
  override set nextClonesObjBig(v: bigint) {
    writeBig(this.dv, this.off + 256, this.le, 8, v, "dsl_dataset.nextClonesObjBig");
  }

  override get propsObj(): number {
    return super.propsObj;
  }
  override set propsObj(v: number) {
    writeSafe(this.dv, this.off + 264, this.le, 8, v, "dsl_dataset.propsObj");
  }
  override get propsObjBig(): bigint {
    return super.propsObjBig;
  }
  override set propsObjBig(v: bigint) {
    writeBig(this.dv, this.off + 264, this.le, 8, v, "dsl_dataset.propsObjBig");
  }

  override get userrefsObj(): number {
    return super.userrefsObj;
  }
  override set userrefsObj(v: number) {
    writeSafe(this.dv, this.off + 272, this.le, 8, v, "dsl_dataset.userrefsObj");
  }
  override get userrefsObjBig(): bigint {
    return super.userrefsObjBig;
  }
  override set userrefsObjBig(v: bigint) {
    writeBig(this.dv, this.off + 272, this.le, 8, v, "dsl_dataset.userrefsObjBig");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 280, 40), v, "dsl_dataset.pad");
  }
}
