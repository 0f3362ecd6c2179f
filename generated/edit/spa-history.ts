// Made by tools/codegen from specs/spa/spa_history.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { SpaHistoryView } from "../views/spa-history.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link SpaHistoryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SpaHistoryEditor extends SpaHistoryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaHistoryEditor {
    return new SpaHistoryEditor(viewOver(bytes, offset, 40, "spa_history"), offset, littleEndian);
  }

  override get poolCreateLen(): number {
    return super.poolCreateLen;
  }
  override set poolCreateLen(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "spa_history.poolCreateLen");
  }
  override get poolCreateLenBig(): bigint {
    return super.poolCreateLenBig;
  }
  override set poolCreateLenBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "spa_history.poolCreateLenBig");
  }

  override get physMaxOff(): number {
    return super.physMaxOff;
  }
  override set physMaxOff(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "spa_history.physMaxOff");
  }
  override get physMaxOffBig(): bigint {
    return super.physMaxOffBig;
  }
  override set physMaxOffBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "spa_history.physMaxOffBig");
  }

  override get bof(): number {
    return super.bof;
  }
  override set bof(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "spa_history.bof");
  }
  override get bofBig(): bigint {
    return super.bofBig;
  }
  override set bofBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "spa_history.bofBig");
  }

  override get eof(): number {
    return super.eof;
  }
  override set eof(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "spa_history.eof");
  }
  override get eofBig(): bigint {
    return super.eofBig;
  }
  override set eofBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "spa_history.eofBig");
  }

  override get recordsLost(): number {
    return super.recordsLost;
  }
  override set recordsLost(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "spa_history.recordsLost");
  }
  override get recordsLostBig(): bigint {
    return super.recordsLostBig;
  }
  override set recordsLostBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "spa_history.recordsLostBig");
  }
}
