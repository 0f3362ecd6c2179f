// Made by tools/codegen from specs/spa/blkptr_embedded.ksy; do not edit.
import { badIndex, viewOver } from "../views/access.ts";
import { BlkptrEmbeddedView } from "../views/blkptr-embedded.ts";
import { writeBig, writeBits, writeSafe } from "./write.ts";

/** {@link BlkptrEmbeddedView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class BlkptrEmbeddedEditor extends BlkptrEmbeddedView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 128 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BlkptrEmbeddedEditor {
    return new BlkptrEmbeddedEditor(viewOver(bytes, offset, 128, "blkptr_embedded"), offset, littleEndian);
  }

  setPayload0(i: number, v: bigint): void {
    if (!(i >= 0 && i < 6)) throw badIndex("blkptr_embedded.payload0", i, 6);
    writeBig(this.dv, this.off + i * 8, this.le, 8, v, "blkptr_embedded.payload0");
  }

  override get prop(): bigint {
    return super.prop;
  }
  override set prop(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "blkptr_embedded.prop");
  }
  override get lsize(): number {
    return super.lsize;
  }
  override set lsize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 48 : 52), this.le, 4, 0, 25, v, "blkptr_embedded.lsize");
  }
  override get psize(): number {
    return super.psize;
  }
  override set psize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 51 : 52), this.le, 1, 1, 7, v, "blkptr_embedded.psize");
  }
  override get compress(): number {
    return super.compress;
  }
  override set compress(v: number) {
    writeBits(this.dv, this.off + (this.le ? 52 : 51), this.le, 1, 0, 7, v, "blkptr_embedded.compress");
  }
  override get embedded(): number {
    return super.embedded;
  }
  override set embedded(v: number) {
    writeBits(this.dv, this.off + (this.le ? 52 : 51), this.le, 1, 7, 1, v, "blkptr_embedded.embedded");
  }
  override get etype(): number {
    return super.etype;
  }
  override set etype(v: number) {
    writeBits(this.dv, this.off + (this.le ? 53 : 50), this.le, 1, 0, 8, v, "blkptr_embedded.etype");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 54 : 49), this.le, 1, 0, 8, v, "blkptr_embedded.type");
  }
  override get level(): number {
    return super.level;
  }
  override set level(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 0, 5, v, "blkptr_embedded.level");
  }
  override get crypt(): number {
    return super.crypt;
  }
  override set crypt(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 5, 1, v, "blkptr_embedded.crypt");
  }
  override get dedup(): number {
    return super.dedup;
  }
  override set dedup(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 6, 1, v, "blkptr_embedded.dedup");
  }
  override get byteorder(): number {
    return super.byteorder;
  }
  override set byteorder(v: number) {
    writeBits(this.dv, this.off + (this.le ? 55 : 48), this.le, 1, 7, 1, v, "blkptr_embedded.byteorder");
  }

  setPayload1(i: number, v: bigint): void {
    if (!(i >= 0 && i < 3)) throw badIndex("blkptr_embedded.payload1", i, 3);
    writeBig(this.dv, this.off + 56 + i * 8, this.le, 8, v, "blkptr_embedded.payload1");
  }

  override get birth(): number {
    return super.birth;
  }
  override set birth(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "blkptr_embedded.birth");
  }
  override get birthBig(): bigint {
    return super.birthBig;
  }
  override set birthBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "blkptr_embedded.birthBig");
  }

  setPayload2(i: number, v: bigint): void {
    if (!(i >= 0 && i < 5)) throw badIndex("blkptr_embedded.payload2", i, 5);
    writeBig(this.dv, this.off + 88 + i * 8, this.le, 8, v, "blkptr_embedded.payload2");
  }
}
