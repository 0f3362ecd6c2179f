// Made by tools/codegen from specs/dsl/bpobj.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { BpobjView } from "../views/bpobj.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link BpobjView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class BpobjEditor extends BpobjView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BpobjEditor {
    return new BpobjEditor(viewOver(bytes, offset, 56, "bpobj"), offset, littleEndian);
  }

  override get numBlkptrs(): number {
    return super.numBlkptrs;
  }
  override set numBlkptrs(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "bpobj.numBlkptrs");
  }
  override get numBlkptrsBig(): bigint {
    return super.numBlkptrsBig;
  }
  override set numBlkptrsBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "bpobj.numBlkptrsBig");
  }

  override get bytes(): number {
    return super.bytes;
  }
  override set bytes(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "bpobj.bytes");
  }
  override get bytesBig(): bigint {
    return super.bytesBig;
  }
  override set bytesBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "bpobj.bytesBig");
  }

  override get comp(): number {
    return super.comp;
  }
  override set comp(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "bpobj.comp");
  }
  override get compBig(): bigint {
    return super.compBig;
  }
  override set compBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "bpobj.compBig");
  }

  override get uncomp(): number {
    return super.uncomp;
  }
  override set uncomp(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "bpobj.uncomp");
  }
  override get uncompBig(): bigint {
    return super.uncompBig;
  }
  override set uncompBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "bpobj.uncompBig");
  }

  override get subobjs(): number {
    return super.subobjs;
  }
  override set subobjs(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "bpobj.subobjs");
  }
  override get subobjsBig(): bigint {
    return super.subobjsBig;
  }
  override set subobjsBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "bpobj.subobjsBig");
  }

  override get numSubobjs(): number {
    return super.numSubobjs;
  }
  override set numSubobjs(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "bpobj.numSubobjs");
  }
  override get numSubobjsBig(): bigint {
    return super.numSubobjsBig;
  }
  override set numSubobjsBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "bpobj.numSubobjsBig");
  }

  override get numFreed(): number {
    return super.numFreed;
  }
  override set numFreed(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "bpobj.numFreed");
  }
  override get numFreedBig(): bigint {
    return super.numFreedBig;
  }
  override set numFreedBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "bpobj.numFreedBig");
  }
}
