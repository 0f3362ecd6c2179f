// Made by tools/codegen from specs/send/drr_object.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DrrObjectView } from "../views/drr-object.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link DrrObjectView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrObjectEditor extends DrrObjectView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrObjectEditor {
    return new DrrObjectEditor(viewOver(bytes, offset, 56, "drr_object"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_object.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_object.objectBig");
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, 4, v, "drr_object.type");
  }

  override get bonustype(): number {
    return super.bonustype;
  }
  override set bonustype(v: number) {
    writeScalar(this.dv, this.off + 12, this.le, 4, v, "drr_object.bonustype");
  }

  override get blksz(): number {
    return super.blksz;
  }
  override set blksz(v: number) {
    writeScalar(this.dv, this.off + 16, this.le, 4, v, "drr_object.blksz");
  }

  override get bonuslen(): number {
    return super.bonuslen;
  }
  override set bonuslen(v: number) {
    writeScalar(this.dv, this.off + 20, this.le, 4, v, "drr_object.bonuslen");
  }

  override get checksumtype(): number {
    return super.checksumtype;
  }
  override set checksumtype(v: number) {
    writeScalar(this.dv, this.off + 24, this.le, 1, v, "drr_object.checksumtype");
  }

  override get compress(): number {
    return super.compress;
  }
  override set compress(v: number) {
    writeScalar(this.dv, this.off + 25, this.le, 1, v, "drr_object.compress");
  }

  override get dnSlots(): number {
    return super.dnSlots;
  }
  override set dnSlots(v: number) {
    writeScalar(this.dv, this.off + 26, this.le, 1, v, "drr_object.dnSlots");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 27, this.le, 1, v, "drr_object.flags");
  }

  override get rawBonuslen(): number {
    return super.rawBonuslen;
  }
  override set rawBonuslen(v: number) {
    writeScalar(this.dv, this.off + 28, this.le, 4, v, "drr_object.rawBonuslen");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "drr_object.toguid");
  }

  override get indblkshift(): number {
    return super.indblkshift;
  }
  override set indblkshift(v: number) {
    writeScalar(this.dv, this.off + 40, this.le, 1, v, "drr_object.indblkshift");
  }

  override get nlevels(): number {
    return super.nlevels;
  }
  override set nlevels(v: number) {
    writeScalar(this.dv, this.off + 41, this.le, 1, v, "drr_object.nlevels");
  }

  override get nblkptr(): number {
    return super.nblkptr;
  }
  override set nblkptr(v: number) {
    writeScalar(this.dv, this.off + 42, this.le, 1, v, "drr_object.nblkptr");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 43, 5), v, "drr_object.pad");
  }

  override get maxblkid(): number {
    return super.maxblkid;
  }
  override set maxblkid(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "drr_object.maxblkid");
  }
  override get maxblkidBig(): bigint {
    return super.maxblkidBig;
  }
  override set maxblkidBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "drr_object.maxblkidBig");
  }
}
