// Made by tools/codegen from specs/zil/lr_clone_range.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrCloneRangeView } from "../views/lr-clone-range.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link LrCloneRangeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrCloneRangeEditor extends LrCloneRangeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrCloneRangeEditor {
    return new LrCloneRangeEditor(viewOver(bytes, offset, 72, "lr_clone_range"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get foid(): number {
    return super.foid;
  }
  override set foid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_clone_range.foid");
  }
  override get foidBig(): bigint {
    return super.foidBig;
  }
  override set foidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_clone_range.foidBig");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_clone_range.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_clone_range.offsetBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "lr_clone_range.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "lr_clone_range.lengthBig");
  }

  override get blksz(): number {
    return super.blksz;
  }
  override set blksz(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "lr_clone_range.blksz");
  }
  override get blkszBig(): bigint {
    return super.blkszBig;
  }
  override set blkszBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "lr_clone_range.blkszBig");
  }

  override get nbps(): number {
    return super.nbps;
  }
  override set nbps(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "lr_clone_range.nbps");
  }
  override get nbpsBig(): bigint {
    return super.nbpsBig;
  }
  override set nbpsBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "lr_clone_range.nbpsBig");
  }

  override bps(i: number): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + 72 + i * 128, this.le);
  }
}
