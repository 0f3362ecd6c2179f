// Made by tools/codegen from specs/spa/zio_cksum.ksy; do not edit.
import { badIndex, viewOver } from "../views/access.ts";
import { ZioCksumView } from "../views/zio-cksum.ts";
import { writeBig } from "./write.ts";

/** {@link ZioCksumView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZioCksumEditor extends ZioCksumView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZioCksumEditor {
    return new ZioCksumEditor(viewOver(bytes, offset, 32, "zio_cksum"), offset, littleEndian);
  }

  setWord(i: number, v: bigint): void {
    if (!(i >= 0 && i < 4)) throw badIndex("zio_cksum.word", i, 4);
    writeBig(this.dv, this.off + i * 8, this.le, 8, v, "zio_cksum.word");
  }
}
