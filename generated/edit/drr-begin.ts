// Made by tools/codegen from specs/send/drr_begin.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DrrBeginView } from "../views/drr-begin.ts";
import { setBytes, setText, writeBig, writeBigBits, writeBits, writeScalar, writeSplitBits } from "./write.ts";

/** {@link DrrBeginView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrBeginEditor extends DrrBeginView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 304 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrBeginEditor {
    return new DrrBeginEditor(viewOver(bytes, offset, 304, "drr_begin"), offset, littleEndian);
  }

  override get magic(): bigint {
    return super.magic;
  }
  override set magic(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_begin.magic");
  }

  override get versioninfo(): bigint {
    return super.versioninfo;
  }
  override set versioninfo(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "drr_begin.versioninfo");
  }
  override get hdrtype(): number {
    return super.hdrtype;
  }
  override set hdrtype(v: number) {
    writeBits(this.dv, this.off + (this.le ? 8 : 15), this.le, 1, 0, 2, v, "drr_begin.hdrtype");
  }
  override get featureflags(): number {
    return super.featureflags;
  }
  override set featureflags(v: number) {
    writeSplitBits(this.dv, this.off + 8, this.le, 2, 56, v, "drr_begin.featureflags");
  }
  override get featureflagsBig(): bigint {
    return super.featureflagsBig;
  }
  override set featureflagsBig(v: bigint) {
    writeBigBits(this.dv, this.off + 8, this.le, 2, 56, v, "drr_begin.featureflagsBig");
  }
  override get versioninfoPad(): number {
    return super.versioninfoPad;
  }
  override set versioninfoPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 15 : 8), this.le, 1, 2, 6, v, "drr_begin.versioninfoPad");
  }

  override get creationTime(): bigint {
    return super.creationTime;
  }
  override set creationTime(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_begin.creationTime");
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off + 24, this.le, 4, v, "drr_begin.type");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 28, this.le, 4, v, "drr_begin.flags");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "drr_begin.toguid");
  }

  override get fromguid(): bigint {
    return super.fromguid;
  }
  override set fromguid(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "drr_begin.fromguid");
  }

  override get toname(): string {
    return super.toname;
  }
  override set toname(v: string) {
    setText(bytesAt(this.dv, this.off + 48, 256), v, true, "drr_begin.toname");
  }
  override get tonameBytes(): Uint8Array {
    return super.tonameBytes;
  }
  override set tonameBytes(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 48, 256), v, "drr_begin.tonameBytes");
  }
}
