// Made by tools/codegen from specs/zil/lr_attr.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrAttrView } from "../views/lr-attr.ts";
import { writeScalar } from "./write.ts";

/** {@link LrAttrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrAttrEditor extends LrAttrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAttrEditor {
    return new LrAttrEditor(viewOver(bytes, offset, 8, "lr_attr"), offset, littleEndian);
  }

  override get masksize(): number {
    return super.masksize;
  }
  override set masksize(v: number) {
    writeScalar(this.dv, this.off, this.le, 4, v, "lr_attr.masksize");
  }

  override get bitmap(): number {
    return super.bitmap;
  }
  override set bitmap(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, 4, v, "lr_attr.bitmap");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 8 + i * 1, this.le, 1, v, "lr_attr.data");
  }
}
