// Made by tools/codegen from specs/spa/blkptr_encrypted.ksy; do not edit.
import { badIndex, bytesAt, viewOver } from "../views/access.ts";
import { BlkptrEncryptedView } from "../views/blkptr-encrypted.ts";
import { DvaEditor } from "./dva.ts";
import { setBytes, writeBig, writeBigBits, writeBits, writeSafe } from "./write.ts";

/** {@link BlkptrEncryptedView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class BlkptrEncryptedEditor extends BlkptrEncryptedView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 128 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BlkptrEncryptedEditor {
    return new BlkptrEncryptedEditor(viewOver(bytes, offset, 128, "blkptr_encrypted"), offset, littleEndian);
  }

  override dvas(i: number): DvaEditor {
    return new DvaEditor(this.dv, this.off + i * 16, this.le);
  }

  override get salt(): bigint {
    return super.salt;
  }
  override set salt(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "blkptr_encrypted.salt");
  }

  override get iv1(): bigint {
    return super.iv1;
  }
  override set iv1(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "blkptr_encrypted.iv1");
  }

  override get prop(): bigint {
    return super.prop;
  }
  override set prop(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "blkptr_encrypted.prop");
  }
  override get lsize(): number {
    return super.lsize;
  }
  override set lsize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 48 : 54), this.le, 2, 0, 16, v, "blkptr_encrypted.lsize");
  }
  override get psize(): number {
    return super.psize;
  }
  override set psize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 50 : 52), this.le, 2, 0, 16, v, "blkptr_encrypted.psize");
  }
  override get compress(): number {
    return super.compress;
  }
  override set compress(v: number) {
    writeBits(this.dv, this.off + (this.le ? 52 : 51), this.le, 1, 0, 7, v, "blkptr_encrypted.compress");
  }
  override get embedded(): number {
    return super.embedded;
  }
  override set embedded(v: number) {
    writeBits(this.dv, this.off + (this.le ? 52 : 51), this.le, 1, 7, 1, v, "blkptr_encrypted.embedded");
  }
  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeBits(this.dv, this.off + (this.le ? 53 : 50), this.le, 1, 0, 8, v, "blkptr_encrypted.checksum");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 54 : 49), this.le, 1, 0, 8, v, "blkptr_encrypted.type");
  }
  override get level(): number {
    return super.level;
  }
  override set level(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 0, 5, v, "blkptr_encrypted.level");
  }
  override get crypt(): number {
    return super.crypt;
  }
  override set crypt(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 5, 1, v, "blkptr_encrypted.crypt");
  }
  override get dedup(): number {
    return super.dedup;
  }
  override set dedup(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 6, 1, v, "blkptr_encrypted.dedup");
  }
  override get byteorder(): number {
    return super.byteorder;
  }
  override set byteorder(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 7, 1, v, "blkptr_encrypted.byteorder");
  }

  override get prop2(): bigint {
    return super.prop2;
  }
  override set prop2(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "blkptr_encrypted.prop2");
  }
  override get prop2Pad(): bigint {
    return super.prop2Pad;
  }
  override set prop2Pad(v: bigint) {
    writeBigBits(this.dv, this.off + 56, this.le, 0, 63, v, "blkptr_encrypted.prop2Pad");
  }
  override get rewrite(): number {
    return super.rewrite;
  }
  override set rewrite(v: number) {
    writeBits(this.dv, this.off + (this.le ? 63 : 56), this.le, 1, 7, 1, v, "blkptr_encrypted.rewrite");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 64, 8), v, "blkptr_encrypted.pad");
  }

  override get physBirth(): number {
    return super.physBirth;
  }
  override set physBirth(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "blkptr_encrypted.physBirth");
  }
  override get physBirthBig(): bigint {
    return super.physBirthBig;
  }
  override set physBirthBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "blkptr_encrypted.physBirthBig");
  }

  override get birth(): number {
    return super.birth;
  }
  override set birth(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "blkptr_encrypted.birth");
  }
  override get birthBig(): bigint {
    return super.birthBig;
  }
  override set birthBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "blkptr_encrypted.birthBig");
  }

  override get fillIv2(): bigint {
    return super.fillIv2;
  }
  override set fillIv2(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "blkptr_encrypted.fillIv2");
  }
  override get fill(): number {
    return super.fill;
  }
  override set fill(v: number) {
    writeBits(this.dv, this.off + (this.le ? 88 : 92), this.le, 4, 0, 32, v, "blkptr_encrypted.fill");
  }
  override get iv2(): number {
    return super.iv2;
  }
  override set iv2(v: number) {
    writeBits(this.dv, this.off + (this.le ? 92 : 88), this.le, 4, 0, 32, v, "blkptr_encrypted.iv2");
  }

  setCksum(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("blkptr_encrypted.cksum", i, 2);
    writeBig(this.dv, this.off + 96 + i * 8, this.le, 8, v, "blkptr_encrypted.cksum");
  }

  setMac(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("blkptr_encrypted.mac", i, 2);
    writeBig(this.dv, this.off + 112 + i * 8, this.le, 8, v, "blkptr_encrypted.mac");
  }
}
