// Made by tools/codegen from specs/zil/lr_create.ksy; do not edit.
import { badIndex, viewOver } from "../views/access.ts";
import { LrCreateView } from "../views/lr-create.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeBits, writeSafe, writeScalar, writeSplitBits } from "./write.ts";

/** {@link LrCreateView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrCreateEditor extends LrCreateView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 104 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrCreateEditor {
    return new LrCreateEditor(viewOver(bytes, offset, 104, "lr_create"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get doid(): number {
    return super.doid;
  }
  override set doid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_create.doid");
  }
  override get doidBig(): bigint {
    return super.doidBig;
  }
  override set doidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_create.doidBig");
  }

  override get foid(): bigint {
    return super.foid;
  }
  override set foid(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_create.foid");
  }
  override get obj(): number {
    return super.obj;
  }
  override set obj(v: number) {
    writeSplitBits(this.dv, this.off + 40, this.le, 0, 48, v, "lr_create.obj");
  }
  override get foidPad(): number {
    return super.foidPad;
  }
  override set foidPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 46 : 41), this.le, 1, 0, 8, v, "lr_create.foidPad");
  }
  override get slots(): number {
    return super.slots;
  }
  override set slots(v: number) {
    writeBits(this.dv, this.off + (this.le ? 47 : 40), this.le, 1, 0, 8, v, "lr_create.slots");
  }

  override get mode(): number {
    return super.mode;
  }
  override set mode(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "lr_create.mode");
  }
  override get modeBig(): bigint {
    return super.modeBig;
  }
  override set modeBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "lr_create.modeBig");
  }

  override get uid(): bigint {
    return super.uid;
  }
  override set uid(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "lr_create.uid");
  }

  override get gid(): bigint {
    return super.gid;
  }
  override set gid(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "lr_create.gid");
  }

  override get gen(): number {
    return super.gen;
  }
  override set gen(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "lr_create.gen");
  }
  override get genBig(): bigint {
    return super.genBig;
  }
  override set genBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "lr_create.genBig");
  }

  setCrtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_create.crtime", i, 2);
    writeBig(this.dv, this.off + 80 + i * 8, this.le, 8, v, "lr_create.crtime");
  }

  override get rdev(): bigint {
    return super.rdev;
  }
  override set rdev(v: bigint) {
    writeBig(this.dv, this.off + 96, this.le, 8, v, "lr_create.rdev");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 104 + i * 1, this.le, 1, v, "lr_create.data");
  }
}
