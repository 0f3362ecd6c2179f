// Made by tools/codegen from specs/fs/fuid.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { FuidView } from "../views/fuid.ts";
import { writeBig, writeBits } from "./write.ts";

/** {@link FuidView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class FuidEditor extends FuidView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): FuidEditor {
    return new FuidEditor(viewOver(bytes, offset, 8, "fuid"), offset, littleEndian);
  }

  override get word(): bigint {
    return super.word;
  }
  override set word(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "fuid.word");
  }
  override get rid(): number {
    return super.rid;
  }
  override set rid(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 4), this.le, 4, 0, 32, v, "fuid.rid");
  }
  override get index(): number {
    return super.index;
  }
  override set index(v: number) {
    writeBits(this.dv, this.off + (this.le ? 4 : 0), this.le, 4, 0, 32, v, "fuid.index");
  }
}
