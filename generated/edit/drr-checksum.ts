// Made by tools/codegen from specs/send/drr_checksum.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DrrChecksumView } from "../views/drr-checksum.ts";
import { ZioCksumEditor } from "./zio-cksum.ts";
import { setBytes } from "./write.ts";

/** {@link DrrChecksumView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrChecksumEditor extends DrrChecksumView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 304 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrChecksumEditor {
    return new DrrChecksumEditor(viewOver(bytes, offset, 304, "drr_checksum"), offset, littleEndian);
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 272), v, "drr_checksum.pad");
  }

  override get checksum(): ZioCksumEditor {
    return new ZioCksumEditor(this.dv, this.off + 272, this.le);
  }
}
