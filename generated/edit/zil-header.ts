// Made by tools/codegen from specs/zil/zil_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { ZilHeaderView } from "../views/zil-header.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link ZilHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZilHeaderEditor extends ZilHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 192 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZilHeaderEditor {
    return new ZilHeaderEditor(viewOver(bytes, offset, 192, "zil_header"), offset, littleEndian);
  }

  override get claimTxg(): number {
    return super.claimTxg;
  }
  override set claimTxg(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "zil_header.claimTxg");
  }
  override get claimTxgBig(): bigint {
    return super.claimTxgBig;
  }
  override set claimTxgBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zil_header.claimTxgBig");
  }

  override get replaySeq(): number {
    return super.replaySeq;
  }
  override set replaySeq(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "zil_header.replaySeq");
  }
  override get replaySeqBig(): bigint {
    return super.replaySeqBig;
  }
  override set replaySeqBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "zil_header.replaySeqBig");
  }

  override get log(): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + 16, this.le);
  }

  override get claimBlkSeq(): number {
    return super.claimBlkSeq;
  }
  override set claimBlkSeq(v: number) {
    writeSafe(this.dv, this.off + 144, this.le, 8, v, "zil_header.claimBlkSeq");
  }
  override get claimBlkSeqBig(): bigint {
    return super.claimBlkSeqBig;
  }
  override set claimBlkSeqBig(v: bigint) {
    writeBig(this.dv, this.off + 144, this.le, 8, v, "zil_header.claimBlkSeqBig");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeSafe(this.dv, this.off + 152, this.le, 8, v, "zil_header.flags");
  }
  override get flagsBig(): bigint {
    return super.flagsBig;
  }
  override set flagsBig(v: bigint) {
    writeBig(this.dv, this.off + 152, this.le, 8, v, "zil_header.flagsBig");
  }

  override get claimLrSeq(): number {
    return super.claimLrSeq;
  }
  override set claimLrSeq(v: number) {
    writeSafe(this.dv, this.off + 160, this.le, 8, v, "zil_header.claimLrSeq");
  }
  override get claimLrSeqBig(): bigint {
    return super.claimLrSeqBig;
  }
  override set claimLrSeqBig(v: bigint) {
    writeBig(this.dv, this.off + 160, this.le, 8, v, "zil_header.claimLrSeqBig");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 168, 24), v, "zil_header.pad");
  }
}
