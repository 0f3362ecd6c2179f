// Made by tools/codegen from specs/spa/blkptr.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { BlkptrView } from "../views/blkptr.ts";
import { DvaEditor } from "./dva.ts";
import { ZioCksumEditor } from "./zio-cksum.ts";
import { setBytes, writeBig, writeBigBits, writeBits, writeSafe } from "./write.ts";

/** {@link BlkptrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class BlkptrEditor extends BlkptrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 128 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BlkptrEditor {
    return new BlkptrEditor(viewOver(bytes, offset, 128, "blkptr"), offset, littleEndian);
  }

  override dvas(i: number): DvaEditor {
    return new DvaEditor(this.dv, this.off + i * 16, this.le);
  }

  override get prop(): bigint {
    return super.prop;
  }
  override set prop(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "blkptr.prop");
  }
  override get lsize(): number {
    return super.lsize;
  }
  override set lsize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 48 : 54), this.le, 2, 0, 16, v, "blkptr.lsize");
  }
  override get psize(): number {
    return super.psize;
  }
  override set psize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 50 : 52), this.le, 2, 0, 16, v, "blkptr.psize");
  }
  override get compress(): number {
    return super.compress;
  }
  override set compress(v: number) {
    writeBits(this.dv, this.off + (this.le ? 52 : 51), this.le, 1, 0, 7, v, "blkptr.compress");
  }
  override get embedded(): number {
    return super.embedded;
  }
  override set embedded(v: number) {
    writeBits(this.dv, this.off + (this.le ? 52 : 51), this.le, 1, 7, 1, v, "blkptr.embedded");
  }
  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeBits(this.dv, this.off + (this.le ? 53 : 50), this.le, 1, 0, 8, v, "blkptr.checksum");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 54 : 49), this.le, 1, 0, 8, v, "blkptr.type");
  }
  override get level(): number {
    return super.level;
  }
  override set level(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 0, 5, v, "blkptr.level");
  }
  override get crypt(): number {
    return super.crypt;
  }
  override set crypt(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 5, 1, v, "blkptr.crypt");
  }
  override get dedup(): number {
    return super.dedup;
  }
  override set dedup(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 6, 1, v, "blkptr.dedup");
  }
  override get byteorder(): number {
    return super.byteorder;
  }
  override set byteorder(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 7, 1, v, "blkptr.byteorder");
  }

  override get prop2(): bigint {
    return super.prop2;
  }
  override set prop2(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "blkptr.prop2");
  }
  override get prop2Pad(): bigint {
    return super.prop2Pad;
  }
  override set prop2Pad(v: bigint) {
    writeBigBits(this.dv, this.off + 56, this.le, 0, 63, v, "blkptr.prop2Pad");
  }
  override get rewrite(): number {
    return super.rewrite;
  }
  override set rewrite(v: number) {
    writeBits(this.dv, this.off + (this.le ? 63 : 56), this.le, 1, 7, 1, v, "blkptr.rewrite");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 64, 8), v, "blkptr.pad");
  }

  override get physBirth(): number {
    return super.physBirth;
  }
  override set physBirth(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "blkptr.physBirth");
  }
  override get physBirthBig(): bigint {
    return super.physBirthBig;
  }
  override set physBirthBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "blkptr.physBirthBig");
  }

  override get birth(): number {
    return super.birth;
  }
  override set birth(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "blkptr.birth");
  }
  override get birthBig(): bigint {
    return super.birthBig;
  }
  override set birthBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "blkptr.birthBig");
  }

  override get fill(): number {
    return super.fill;
  }
  override set fill(v: number) {
    writeSafe(this.dv, this.off + 88, this.le, 8, v, "blkptr.fill");
  }
  override get fillBig(): bigint {
    return super.fillBig;
  }
  override set fillBig(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "blkptr.fillBig");
  }

  override get cksum(): ZioCksumEditor {
    return new ZioCksumEditor(this.dv, this.off + 96, this.le);
  }
}
