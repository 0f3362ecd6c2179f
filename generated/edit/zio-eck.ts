// Made by tools/codegen from specs/spa/zio_eck.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZioEckView } from "../views/zio-eck.ts";
import { ZioCksumEditor } from "./zio-cksum.ts";
import { writeBig } from "./write.ts";

/** {@link ZioEckView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZioEckEditor extends ZioEckView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZioEckEditor {
    return new ZioEckEditor(viewOver(bytes, offset, 40, "zio_eck"), offset, littleEndian);
  }

  override get magic(): bigint {
    return super.magic;
  }
  override set magic(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zio_eck.magic");
  }

  override get cksum(): ZioCksumEditor {
    return new ZioCksumEditor(this.dv, this.off + 8, this.le);
  }
}
