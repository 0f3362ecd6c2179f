// Made by tools/codegen from specs/fs/dirent.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DirentView } from "../views/dirent.ts";
import { writeBig, writeBits, writeSplitBits } from "./write.ts";

/** {@link DirentView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DirentEditor extends DirentView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DirentEditor {
    return new DirentEditor(viewOver(bytes, offset, 8, "dirent"), offset, littleEndian);
  }

  override get word(): bigint {
    return super.word;
  }
  override set word(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "dirent.word");
  }
  override get obj(): number {
    return super.obj;
  }
  override set obj(v: number) {
    writeSplitBits(this.dv, this.off, this.le, 0, 48, v, "dirent.obj");
  }
  override get wordPad(): number {
    return super.wordPad;
  }
  override set wordPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 6 : 0), this.le, 2, 0, 12, v, "dirent.wordPad");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 4, 4, v, "dirent.type");
  }
}
