// Made by tools/codegen from specs/send/drr_freeobjects.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DrrFreeobjectsView } from "../views/drr-freeobjects.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DrrFreeobjectsView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrFreeobjectsEditor extends DrrFreeobjectsView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrFreeobjectsEditor {
    return new DrrFreeobjectsEditor(viewOver(bytes, offset, 24, "drr_freeobjects"), offset, littleEndian);
  }

  override get firstobj(): number {
    return super.firstobj;
  }
  override set firstobj(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_freeobjects.firstobj");
  }
  override get firstobjBig(): bigint {
    return super.firstobjBig;
  }
  override set firstobjBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_freeobjects.firstobjBig");
  }

  override get numobjs(): bigint {
    return super.numobjs;
  }
  override set numobjs(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "drr_freeobjects.numobjs");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_freeobjects.toguid");
  }
}
