// Made by tools/codegen from specs/zil/lr_foid.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrFoidView } from "../views/lr-foid.ts";
import { writeBig, writeBits, writeSplitBits } from "./write.ts";

/** {@link LrFoidView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrFoidEditor extends LrFoidView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrFoidEditor {
    return new LrFoidEditor(viewOver(bytes, offset, 8, "lr_foid"), offset, littleEndian);
  }

  override get word(): bigint {
    return super.word;
  }
  override set word(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "lr_foid.word");
  }
  override get obj(): number {
    return super.obj;
  }
  override set obj(v: number) {
    writeSplitBits(this.dv, this.off, this.le, 0, 48, v, "lr_foid.obj");
  }
  override get wordPad(): number {
    return super.wordPad;
  }
  override set wordPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 6 : 1), this.le, 1, 0, 8, v, "lr_foid.wordPad");
  }
  override get slots(): number {
    return super.slots;
  }
  override set slots(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 0, 8, v, "lr_foid.slots");
  }
}
