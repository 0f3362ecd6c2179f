// Made by tools/codegen from specs/zil/lr_attr_end.ksy; do not edit.
import { badIndex, bytesAt, viewOver } from "../views/access.ts";
import { LrAttrEndView } from "../views/lr-attr-end.ts";
import { setBytes, writeBig } from "./write.ts";

/** {@link LrAttrEndView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrAttrEndEditor extends LrAttrEndView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAttrEndEditor {
    return new LrAttrEndEditor(viewOver(bytes, offset, 56, "lr_attr_end"), offset, littleEndian);
  }

  override get attrs(): bigint {
    return super.attrs;
  }
  override set attrs(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "lr_attr_end.attrs");
  }

  setCrtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_attr_end.crtime", i, 2);
    writeBig(this.dv, this.off + 8 + i * 8, this.le, 8, v, "lr_attr_end.crtime");
  }

  override get scanstamp(): Uint8Array {
    return super.scanstamp;
  }
  override set scanstamp(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 24, 32), v, "lr_attr_end.scanstamp");
  }
}
