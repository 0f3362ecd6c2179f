// Made by tools/codegen from specs/vdev/indirect_births.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { IndirectBirthsView } from "../views/indirect-births.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link IndirectBirthsView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class IndirectBirthsEditor extends IndirectBirthsView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectBirthsEditor {
    return new IndirectBirthsEditor(viewOver(bytes, offset, 8, "indirect_births"), offset, littleEndian);
  }

  override get count(): number {
    return super.count;
  }
  override set count(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "indirect_births.count");
  }
  override get countBig(): bigint {
    return super.countBig;
  }
  override set countBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "indirect_births.countBig");
  }
}
