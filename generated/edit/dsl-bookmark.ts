// Made by tools/codegen from specs/dsl/dsl_bookmark.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DslBookmarkView } from "../views/dsl-bookmark.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DslBookmarkView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DslBookmarkEditor extends DslBookmarkView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 96 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslBookmarkEditor {
    return new DslBookmarkEditor(viewOver(bytes, offset, 96, "dsl_bookmark"), offset, littleEndian);
  }

  override get guid(): bigint {
    return super.guid;
  }
  override set guid(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "dsl_bookmark.guid");
  }

  override get creationTxg(): number {
    return super.creationTxg;
  }
  override set creationTxg(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "dsl_bookmark.creationTxg");
  }
  override get creationTxgBig(): bigint {
    return super.creationTxgBig;
  }
  override set creationTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "dsl_bookmark.creationTxgBig");
  }

  override get creationTime(): bigint {
    return super.creationTime;
  }
  override set creationTime(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "dsl_bookmark.creationTime");
  }

  override get redactionObj(): number {
    return super.redactionObj;
  }
  override set redactionObj(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "dsl_bookmark.redactionObj");
  }
  override get redactionObjBig(): bigint {
    return super.redactionObjBig;
  }
  override set redactionObjBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "dsl_bookmark.redactionObjBig");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "dsl_bookmark.flags");
  }
  override get flagsBig(): bigint {
    return super.flagsBig;
  }
  override set flagsBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "dsl_bookmark.flagsBig");
  }

  override get referencedBytesRefd(): number {
    return super.referencedBytesRefd;
  }
  override set referencedBytesRefd(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "dsl_bookmark.referencedBytesRefd");
  }
  override get referencedBytesRefdBig(): bigint {
    return super.referencedBytesRefdBig;
  }
  override set referencedBytesRefdBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "dsl_bookmark.referencedBytesRefdBig");
  }

  override get compressedBytesRefd(): number {
    return super.compressedBytesRefd;
  }
  override set compressedBytesRefd(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "dsl_bookmark.compressedBytesRefd");
  }
  override get compressedBytesRefdBig(): bigint {
    return super.compressedBytesRefdBig;
  }
  override set compressedBytesRefdBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "dsl_bookmark.compressedBytesRefdBig");
  }

  override get uncompressedBytesRefd(): number {
    return super.uncompressedBytesRefd;
  }
  override set uncompressedBytesRefd(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "dsl_bookmark.uncompressedBytesRefd");
  }
  override get uncompressedBytesRefdBig(): bigint {
    return super.uncompressedBytesRefdBig;
  }
  override set uncompressedBytesRefdBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "dsl_bookmark.uncompressedBytesRefdBig");
  }

  override get referencedFreedBeforeNextSnap(): number {
    return super.referencedFreedBeforeNextSnap;
  }
  override set referencedFreedBeforeNextSnap(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "dsl_bookmark.referencedFreedBeforeNextSnap");
  }
  override get referencedFreedBeforeNextSnapBig(): bigint {
    return super.referencedFreedBeforeNextSnapBig;
  }
  override set referencedFreedBeforeNextSnapBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "dsl_bookmark.referencedFreedBeforeNextSnapBig");
  }

  override get compressedFreedBeforeNextSnap(): number {
    return super.compressedFreedBeforeNextSnap;
  }
  override set compressedFreedBeforeNextSnap(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "dsl_bookmark.compressedFreedBeforeNextSnap");
  }
  override get compressedFreedBeforeNextSnapBig(): bigint {
    return super.compressedFreedBeforeNextSnapBig;
  }
  override set compressedFreedBeforeNextSnapBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "dsl_bookmark.compressedFreedBeforeNextSnapBig");
  }

  override get uncompressedFreedBeforeNextSnap(): number {
    return super.uncompressedFreedBeforeNextSnap;
  }
  override set uncompressedFreedBeforeNextSnap(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "dsl_bookmark.uncompressedFreedBeforeNextSnap");
  }
  override get uncompressedFreedBeforeNextSnapBig(): bigint {
    return super.uncompressedFreedBeforeNextSnapBig;
  }
  override set uncompressedFreedBeforeNextSnapBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "dsl_bookmark.uncompressedFreedBeforeNextSnapBig");
  }

  override get ivsetGuid(): bigint {
    return super.ivsetGuid;
  }
  override set ivsetGuid(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "dsl_bookmark.ivsetGuid");
  }
}
