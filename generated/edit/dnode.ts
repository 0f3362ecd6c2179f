// Made by tools/codegen from specs/dmu/dnode.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DnodeView } from "../views/dnode.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link DnodeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DnodeEditor extends DnodeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DnodeEditor {
    return new DnodeEditor(viewOver(bytes, offset, 512, "dnode"), offset, littleEndian);
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off, this.le, 1, v, "dnode.type");
  }

  override get indblkshift(): number {
    return super.indblkshift;
  }
  override set indblkshift(v: number) {
    writeScalar(this.dv, this.off + 1, this.le, 1, v, "dnode.indblkshift");
  }

  override get nlevels(): number {
    return super.nlevels;
  }
  override set nlevels(v: number) {
    writeScalar(this.dv, this.off + 2, this.le, 1, v, "dnode.nlevels");
  }

  override get nblkptr(): number {
    return super.nblkptr;
  }
  override set nblkptr(v: number) {
    writeScalar(this.dv, this.off + 3, this.le, 1, v, "dnode.nblkptr");
  }

  override get bonustype(): number {
    return super.bonustype;
  }
  override set bonustype(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, 1, v, "dnode.bonustype");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 5, this.le, 1, v, "dnode.checksum");
  }

  override get compress(): number {
    return super.compress;
  }
  override set compress(v: number) {
    writeScalar(this.dv, this.off + 6, this.le, 1, v, "dnode.compress");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 7, this.le, 1, v, "dnode.flags");
  }

  override get datablkszsec(): number {
    return super.datablkszsec;
  }
  override set datablkszsec(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, 2, v, "dnode.datablkszsec");
  }

  override get bonuslen(): number {
    return super.bonuslen;
  }
  override set bonuslen(v: number) {
    writeScalar(this.dv, this.off + 10, this.le, 2, v, "dnode.bonuslen");
  }

  override get extraSlots(): number {
    return super.extraSlots;
  }
  override set extraSlots(v: number) {
    writeScalar(this.dv, this.off + 12, this.le, 1, v, "dnode.extraSlots");
  }

  override get pad2(): Uint8Array {
    return super.pad2;
  }
  override set pad2(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 13, 3), v, "dnode.pad2");
  }

  override get maxblkid(): number {
    return super.maxblkid;
  }
  override set maxblkid(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "dnode.maxblkid");
  }
  override get maxblkidBig(): bigint {
    return super.maxblkidBig;
  }
  override set maxblkidBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "dnode.maxblkidBig");
  }

  override get used(): number {
    return super.used;
  }
  override set used(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "dnode.used");
  }
  override get usedBig(): bigint {
    return super.usedBig;
  }
  override set usedBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "dnode.usedBig");
  }

  override get pad3(): Uint8Array {
    return super.pad3;
  }
  override set pad3(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 32, 32), v, "dnode.pad3");
  }

  override blkptrs(i: number): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + 64 + i * 128, this.le);
  }

  override get bonusEnd(): Uint8Array {
    return super.bonusEnd;
  }
  override set bonusEnd(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 448, 64), v, "dnode.bonusEnd");
  }

  override get bonus(): Uint8Array {
    return super.bonus;
  }
  override set bonus(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 192, 320), v, "dnode.bonus");
  }

  override get spill(): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + 384, this.le);
  }
}
