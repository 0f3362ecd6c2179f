// Made by tools/codegen from specs/zil/lr_rename_whiteout.ksy; do not edit.
import { badIndex, viewOver } from "../views/access.ts";
import { LrRenameWhiteoutView } from "../views/lr-rename-whiteout.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeBits, writeSafe, writeScalar, writeSplitBits } from "./write.ts";

/** {@link LrRenameWhiteoutView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrRenameWhiteoutEditor extends LrRenameWhiteoutView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 112 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrRenameWhiteoutEditor {
    return new LrRenameWhiteoutEditor(viewOver(bytes, offset, 112, "lr_rename_whiteout"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get sdoid(): number {
    return super.sdoid;
  }
  override set sdoid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_rename_whiteout.sdoid");
  }
  override get sdoidBig(): bigint {
    return super.sdoidBig;
  }
  override set sdoidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_rename_whiteout.sdoidBig");
  }

  override get tdoid(): number {
    return super.tdoid;
  }
  override set tdoid(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_rename_whiteout.tdoid");
  }
  override get tdoidBig(): bigint {
    return super.tdoidBig;
  }
  override set tdoidBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_rename_whiteout.tdoidBig");
  }

  override get wfoid(): bigint {
    return super.wfoid;
  }
  override set wfoid(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "lr_rename_whiteout.wfoid");
  }
  override get wobj(): number {
    return super.wobj;
  }
  override set wobj(v: number) {
    writeSplitBits(this.dv, this.off + 48, this.le, 0, 48, v, "lr_rename_whiteout.wobj");
  }
  override get wfoidPad(): number {
    return super.wfoidPad;
  }
  override set wfoidPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 54 : 49), this.le, 1, 0, 8, v, "lr_rename_whiteout.wfoidPad");
  }
  override get wslots(): number {
    return super.wslots;
  }
  override set wslots(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 0, 8, v, "lr_rename_whiteout.wslots");
  }

  override get wmode(): number {
    return super.wmode;
  }
  override set wmode(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "lr_rename_whiteout.wmode");
  }
  override get wmodeBig(): bigint {
    return super.wmodeBig;
  }
  override set wmodeBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "lr_rename_whiteout.wmodeBig");
  }

  override get wuid(): bigint {
    return super.wuid;
  }
  override set wuid(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "lr_rename_whiteout.wuid");
  }

  override get wgid(): bigint {
    return super.wgid;
  }
  override set wgid(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "lr_rename_whiteout.wgid");
  }

  override get wgen(): number {
    return super.wgen;
  }
  override set wgen(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "lr_rename_whiteout.wgen");
  }
  override get wgenBig(): bigint {
    return super.wgenBig;
  }
  override set wgenBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "lr_rename_whiteout.wgenBig");
  }

  setWcrtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_rename_whiteout.wcrtime", i, 2);
    writeBig(this.dv, this.off + 88 + i * 8, this.le, 8, v, "lr_rename_whiteout.wcrtime");
  }

  override get wrdev(): bigint {
    return super.wrdev;
  }
  override set wrdev(v: bigint) {
    writeBig(this.dv, this.off + 104, this.le, 8, v, "lr_rename_whiteout.wrdev");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 112 + i * 1, this.le, 1, v, "lr_rename_whiteout.data");
  }
}
