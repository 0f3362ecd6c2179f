// Made by tools/codegen from specs/zil/lr_ooo.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrOooView } from "../views/lr-ooo.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link LrOooView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrOooEditor extends LrOooView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrOooEditor {
    return new LrOooEditor(viewOver(bytes, offset, 40, "lr_ooo"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get foid(): number {
    return super.foid;
  }
  override set foid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_ooo.foid");
  }
  override get foidBig(): bigint {
    return super.foidBig;
  }
  override set foidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_ooo.foidBig");
  }
}
