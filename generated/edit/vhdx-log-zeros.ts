// Made by tools/codegen from specs/images/vhdx_log_zeros.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdxLogZerosView } from "../views/vhdx-log-zeros.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link VhdxLogZerosView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxLogZerosEditor extends VhdxLogZerosView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxLogZerosEditor {
    return new VhdxLogZerosEditor(viewOver(bytes, offset, 8, "vhdx_log_zeros"), offset);
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off, true, 8, v, "vhdx_log_zeros.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "vhdx_log_zeros.lengthBig");
  }
}
