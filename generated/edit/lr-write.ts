// Made by tools/codegen from specs/zil/lr_write.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrWriteView } from "../views/lr-write.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LrWriteView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrWriteEditor extends LrWriteView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 192 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrWriteEditor {
    return new LrWriteEditor(viewOver(bytes, offset, 192, "lr_write"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get foid(): number {
    return super.foid;
  }
  override set foid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_write.foid");
  }
  override get foidBig(): bigint {
    return super.foidBig;
  }
  override set foidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_write.foidBig");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_write.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_write.offsetBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "lr_write.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "lr_write.lengthBig");
  }

  override get blkoff(): number {
    return super.blkoff;
  }
  override set blkoff(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "lr_write.blkoff");
  }
  override get blkoffBig(): bigint {
    return super.blkoffBig;
  }
  override set blkoffBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "lr_write.blkoffBig");
  }

  override get blkptr(): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + 64, this.le);
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 192 + i * 1, this.le, 1, v, "lr_write.data");
  }
}
