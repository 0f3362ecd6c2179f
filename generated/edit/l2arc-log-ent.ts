// Made by tools/codegen from specs/spa/l2arc_log_ent.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { L2arcLogEntView } from "../views/l2arc-log-ent.ts";
import { DvaEditor } from "./dva.ts";
import { setBytes, writeBig, writeBits, writeSafe } from "./write.ts";

/** {@link L2arcLogEntView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class L2arcLogEntEditor extends L2arcLogEntView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): L2arcLogEntEditor {
    return new L2arcLogEntEditor(viewOver(bytes, offset, 64, "l2arc_log_ent"), offset, littleEndian);
  }

  override get dva(): DvaEditor {
    return new DvaEditor(this.dv, this.off, this.le);
  }

  override get birth(): number {
    return super.birth;
  }
  override set birth(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "l2arc_log_ent.birth");
  }
  override get birthBig(): bigint {
    return super.birthBig;
  }
  override set birthBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "l2arc_log_ent.birthBig");
  }

  override get prop(): bigint {
    return super.prop;
  }
  override set prop(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "l2arc_log_ent.prop");
  }
  override get lsize(): number {
    return super.lsize;
  }
  override set lsize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 24 : 30), this.le, 2, 0, 16, v, "l2arc_log_ent.lsize");
  }
  override get psize(): number {
    return super.psize;
  }
  override set psize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 26 : 28), this.le, 2, 0, 16, v, "l2arc_log_ent.psize");
  }
  override get compress(): number {
    return super.compress;
  }
  override set compress(v: number) {
    writeBits(this.dv, this.off + (this.le ? 28 : 27), this.le, 1, 0, 7, v, "l2arc_log_ent.compress");
  }
  override get prefetch(): number {
    return super.prefetch;
  }
  override set prefetch(v: number) {
    writeBits(this.dv, this.off + (this.le ? 28 : 27), this.le, 1, 7, 1, v, "l2arc_log_ent.prefetch");
  }
  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeBits(this.dv, this.off + (this.le ? 29 : 26), this.le, 1, 0, 8, v, "l2arc_log_ent.checksum");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 30 : 25), this.le, 1, 0, 8, v, "l2arc_log_ent.type");
  }
  override get protected(): number {
    return super.protected;
  }
  override set protected(v: number) {
    writeBits(this.dv, this.off + (this.le ? 31 : 24), this.le, 1, 0, 1, v, "l2arc_log_ent.protected");
  }
  override get state(): number {
    return super.state;
  }
  override set state(v: number) {
    writeBits(this.dv, this.off + (this.le ? 31 : 24), this.le, 1, 1, 4, v, "l2arc_log_ent.state");
  }
  override get propPad(): number {
    return super.propPad;
  }
  override set propPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 31 : 24), this.le, 1, 5, 3, v, "l2arc_log_ent.propPad");
  }

  override get daddr(): number {
    return super.daddr;
  }
  override set daddr(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "l2arc_log_ent.daddr");
  }
  override get daddrBig(): bigint {
    return super.daddrBig;
  }
  override set daddrBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "l2arc_log_ent.daddrBig");
  }

  override get complevel(): number {
    return super.complevel;
  }
  override set complevel(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "l2arc_log_ent.complevel");
  }
  override get complevelBig(): bigint {
    return super.complevelBig;
  }
  override set complevelBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "l2arc_log_ent.complevelBig");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 48, 16), v, "l2arc_log_ent.pad");
  }
}
