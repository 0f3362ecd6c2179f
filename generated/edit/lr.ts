// Made by tools/codegen from specs/zil/lr.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrView } from "../views/lr.ts";
import { writeBig, writeBits, writeSafe } from "./write.ts";

/** {@link LrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrEditor extends LrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrEditor {
    return new LrEditor(viewOver(bytes, offset, 32, "lr"), offset, littleEndian);
  }

  override get txtype(): bigint {
    return super.txtype;
  }
  override set txtype(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "lr.txtype");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 4), this.le, 4, 0, 32, v, "lr.type");
  }
  override get txtypePad(): number {
    return super.txtypePad;
  }
  override set txtypePad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 4 : 0), this.le, 4, 0, 31, v, "lr.txtypePad");
  }
  override get ci(): number {
    return super.ci;
  }
  override set ci(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 7, 1, v, "lr.ci");
  }

  override get reclen(): number {
    return super.reclen;
  }
  override set reclen(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "lr.reclen");
  }
  override get reclenBig(): bigint {
    return super.reclenBig;
  }
  override set reclenBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "lr.reclenBig");
  }

  override get txg(): number {
    return super.txg;
  }
  override set txg(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "lr.txg");
  }
  override get txgBig(): bigint {
    return super.txgBig;
  }
  override set txgBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "lr.txgBig");
  }

  override get seq(): number {
    return super.seq;
  }
  override set seq(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "lr.seq");
  }
  override get seqBig(): bigint {
    return super.seqBig;
  }
  override set seqBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "lr.seqBig");
  }
}
