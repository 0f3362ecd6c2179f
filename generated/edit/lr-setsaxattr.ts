// Made by tools/codegen from specs/zil/lr_setsaxattr.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrSetsaxattrView } from "../views/lr-setsaxattr.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LrSetsaxattrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrSetsaxattrEditor extends LrSetsaxattrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrSetsaxattrEditor {
    return new LrSetsaxattrEditor(viewOver(bytes, offset, 48, "lr_setsaxattr"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get foid(): number {
    return super.foid;
  }
  override set foid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_setsaxattr.foid");
  }
  override get foidBig(): bigint {
    return super.foidBig;
  }
  override set foidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_setsaxattr.foidBig");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_setsaxattr.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_setsaxattr.sizeBig");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 48 + i * 1, this.le, 1, v, "lr_setsaxattr.data");
  }
}
