// Made by tools/codegen from specs/spa/l2arc_log_blkptr.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { L2arcLogBlkptrView } from "../views/l2arc-log-blkptr.ts";
import { ZioCksumEditor } from "./zio-cksum.ts";
import { writeBig, writeBits, writeSafe } from "./write.ts";

/** {@link L2arcLogBlkptrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class L2arcLogBlkptrEditor extends L2arcLogBlkptrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): L2arcLogBlkptrEditor {
    return new L2arcLogBlkptrEditor(viewOver(bytes, offset, 64, "l2arc_log_blkptr"), offset, littleEndian);
  }

  override get daddr(): number {
    return super.daddr;
  }
  override set daddr(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "l2arc_log_blkptr.daddr");
  }
  override get daddrBig(): bigint {
    return super.daddrBig;
  }
  override set daddrBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "l2arc_log_blkptr.daddrBig");
  }

  override get payloadAsize(): number {
    return super.payloadAsize;
  }
  override set payloadAsize(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "l2arc_log_blkptr.payloadAsize");
  }
  override get payloadAsizeBig(): bigint {
    return super.payloadAsizeBig;
  }
  override set payloadAsizeBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "l2arc_log_blkptr.payloadAsizeBig");
  }

  override get payloadStart(): number {
    return super.payloadStart;
  }
  override set payloadStart(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "l2arc_log_blkptr.payloadStart");
  }
  override get payloadStartBig(): bigint {
    return super.payloadStartBig;
  }
  override set payloadStartBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "l2arc_log_blkptr.payloadStartBig");
  }

  override get prop(): bigint {
    return super.prop;
  }
  override set prop(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "l2arc_log_blkptr.prop");
  }
  override get lsize(): number {
    return super.lsize;
  }
  override set lsize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 24 : 30), this.le, 2, 0, 16, v, "l2arc_log_blkptr.lsize");
  }
  override get psize(): number {
    return super.psize;
  }
  override set psize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 26 : 28), this.le, 2, 0, 16, v, "l2arc_log_blkptr.psize");
  }
  override get compress(): number {
    return super.compress;
  }
  override set compress(v: number) {
    writeBits(this.dv, this.off + (this.le ? 28 : 27), this.le, 1, 0, 7, v, "l2arc_log_blkptr.compress");
  }
  override get propPad0(): number {
    return super.propPad0;
  }
  override set propPad0(v: number) {
    writeBits(this.dv, this.off + (this.le ? 28 : 27), this.le, 1, 7, 1, v, "l2arc_log_blkptr.propPad0");
  }
  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeBits(this.dv, this.off + (this.le ? 29 : 26), this.le, 1, 0, 8, v, "l2arc_log_blkptr.checksum");
  }
  override get propPad1(): number {
    return super.propPad1;
  }
  override set propPad1(v: number) {
    writeBits(this.dv, this.off + (this.le ? 30 : 24), this.le, 2, 0, 16, v, "l2arc_log_blkptr.propPad1");
  }

  override get cksum(): ZioCksumEditor {
    return new ZioCksumEditor(this.dv, this.off + 32, this.le);
  }
}
