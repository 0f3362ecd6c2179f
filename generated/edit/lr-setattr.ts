// Made by tools/codegen from specs/zil/lr_setattr.ksy; do not edit.
import { badIndex, viewOver } from "../views/access.ts";
import { LrSetattrView } from "../views/lr-setattr.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LrSetattrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrSetattrEditor extends LrSetattrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 112 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrSetattrEditor {
    return new LrSetattrEditor(viewOver(bytes, offset, 112, "lr_setattr"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get foid(): number {
    return super.foid;
  }
  override set foid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_setattr.foid");
  }
  override get foidBig(): bigint {
    return super.foidBig;
  }
  override set foidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_setattr.foidBig");
  }

  override get mask(): number {
    return super.mask;
  }
  override set mask(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_setattr.mask");
  }
  override get maskBig(): bigint {
    return super.maskBig;
  }
  override set maskBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_setattr.maskBig");
  }

  override get mode(): number {
    return super.mode;
  }
  override set mode(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "lr_setattr.mode");
  }
  override get modeBig(): bigint {
    return super.modeBig;
  }
  override set modeBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "lr_setattr.modeBig");
  }

  override get uid(): bigint {
    return super.uid;
  }
  override set uid(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "lr_setattr.uid");
  }

  override get gid(): bigint {
    return super.gid;
  }
  override set gid(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "lr_setattr.gid");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "lr_setattr.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "lr_setattr.sizeBig");
  }

  setAtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_setattr.atime", i, 2);
    writeBig(this.dv, this.off + 80 + i * 8, this.le, 8, v, "lr_setattr.atime");
  }

  setMtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_setattr.mtime", i, 2);
    writeBig(this.dv, this.off + 96 + i * 8, this.le, 8, v, "lr_setattr.mtime");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 112 + i * 1, this.le, 1, v, "lr_setattr.data");
  }
}
