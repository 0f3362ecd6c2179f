// Made by tools/codegen from specs/zap/zap.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZapView } from "../views/zap.ts";
import { ZapTableEditor } from "./zap-table.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link ZapView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZapEditor extends ZapView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 104 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapEditor {
    return new ZapEditor(viewOver(bytes, offset, 104, "zap"), offset, littleEndian);
  }

  override get blockType(): bigint {
    return super.blockType;
  }
  override set blockType(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zap.blockType");
  }

  override get magic(): bigint {
    return super.magic;
  }
  override set magic(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "zap.magic");
  }

  override get ptrtbl(): ZapTableEditor {
    return new ZapTableEditor(this.dv, this.off + 16, this.le);
  }

  override get freeblk(): number {
    return super.freeblk;
  }
  override set freeblk(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "zap.freeblk");
  }
  override get freeblkBig(): bigint {
    return super.freeblkBig;
  }
  override set freeblkBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "zap.freeblkBig");
  }

  override get numLeafs(): number {
    return super.numLeafs;
  }
  override set numLeafs(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "zap.numLeafs");
  }
  override get numLeafsBig(): bigint {
    return super.numLeafsBig;
  }
  override set numLeafsBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "zap.numLeafsBig");
  }

  override get numEntries(): number {
    return super.numEntries;
  }
  override set numEntries(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "zap.numEntries");
  }
  override get numEntriesBig(): bigint {
    return super.numEntriesBig;
  }
  override set numEntriesBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "zap.numEntriesBig");
  }

  override get salt(): bigint {
    return super.salt;
  }
  override set salt(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "zap.salt");
  }

  override get normflags(): number {
    return super.normflags;
  }
  override set normflags(v: number) {
    writeSafe(this.dv, this.off + 88, this.le, 8, v, "zap.normflags");
  }
  override get normflagsBig(): bigint {
    return super.normflagsBig;
  }
  override set normflagsBig(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "zap.normflagsBig");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeSafe(this.dv, this.off + 96, this.le, 8, v, "zap.flags");
  }
  override get flagsBig(): bigint {
    return super.flagsBig;
  }
  override set flagsBig(v: bigint) {
    writeBig(this.dv, this.off + 96, this.le, 8, v, "zap.flagsBig");
  }
}
