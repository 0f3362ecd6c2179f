// Made by tools/codegen from specs/dsl/bptree.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { BptreeView } from "../views/bptree.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link BptreeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class BptreeEditor extends BptreeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BptreeEditor {
    return new BptreeEditor(viewOver(bytes, offset, 40, "bptree"), offset, littleEndian);
  }

  override get begin(): number {
    return super.begin;
  }
  override set begin(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "bptree.begin");
  }
  override get beginBig(): bigint {
    return super.beginBig;
  }
  override set beginBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "bptree.beginBig");
  }

  override get end(): number {
    return super.end;
  }
  override set end(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "bptree.end");
  }
  override get endBig(): bigint {
    return super.endBig;
  }
  override set endBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "bptree.endBig");
  }

  override get bytes(): number {
    return super.bytes;
  }
  override set bytes(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "bptree.bytes");
  }
  override get bytesBig(): bigint {
    return super.bytesBig;
  }
  override set bytesBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "bptree.bytesBig");
  }

  override get comp(): number {
    return super.comp;
  }
  override set comp(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "bptree.comp");
  }
  override get compBig(): bigint {
    return super.compBig;
  }
  override set compBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "bptree.compBig");
  }

  override get uncomp(): number {
    return super.uncomp;
  }
  override set uncomp(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "bptree.uncomp");
  }
  override get uncompBig(): bigint {
    return super.uncompBig;
  }
  override set uncompBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "bptree.uncompBig");
  }
}
