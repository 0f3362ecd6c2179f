// Made by tools/codegen from specs/send/drr_end.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DrrEndView } from "../views/drr-end.ts";
import { ZioCksumEditor } from "./zio-cksum.ts";
import { writeBig } from "./write.ts";

/** {@link DrrEndView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrEndEditor extends DrrEndView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrEndEditor {
    return new DrrEndEditor(viewOver(bytes, offset, 40, "drr_end"), offset, littleEndian);
  }

  override get checksum(): ZioCksumEditor {
    return new ZioCksumEditor(this.dv, this.off, this.le);
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "drr_end.toguid");
  }
}
