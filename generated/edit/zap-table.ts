// Made by tools/codegen from specs/zap/zap_table.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZapTableView } from "../views/zap-table.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link ZapTableView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZapTableEditor extends ZapTableView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapTableEditor {
    return new ZapTableEditor(viewOver(bytes, offset, 40, "zap_table"), offset, littleEndian);
  }

  override get blk(): number {
    return super.blk;
  }
  override set blk(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "zap_table.blk");
  }
  override get blkBig(): bigint {
    return super.blkBig;
  }
  override set blkBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zap_table.blkBig");
  }

  override get numblks(): number {
    return super.numblks;
  }
  override set numblks(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "zap_table.numblks");
  }
  override get numblksBig(): bigint {
    return super.numblksBig;
  }
  override set numblksBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "zap_table.numblksBig");
  }

  override get shift(): number {
    return super.shift;
  }
  override set shift(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "zap_table.shift");
  }
  override get shiftBig(): bigint {
    return super.shiftBig;
  }
  override set shiftBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "zap_table.shiftBig");
  }

  override get nextblk(): number {
    return super.nextblk;
  }
  override set nextblk(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "zap_table.nextblk");
  }
  override get nextblkBig(): bigint {
    return super.nextblkBig;
  }
  override set nextblkBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "zap_table.nextblkBig");
  }

  override get blksCopied(): number {
    return super.blksCopied;
  }
  override set blksCopied(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "zap_table.blksCopied");
  }
  override get blksCopiedBig(): bigint {
    return super.blksCopiedBig;
  }
  override set blksCopiedBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "zap_table.blksCopiedBig");
  }
}
