// Made by tools/codegen from specs/vdev/indirect_birth_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { IndirectBirthEntryView } from "../views/indirect-birth-entry.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link IndirectBirthEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class IndirectBirthEntryEditor extends IndirectBirthEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectBirthEntryEditor {
    return new IndirectBirthEntryEditor(viewOver(bytes, offset, 16, "indirect_birth_entry"), offset, littleEndian);
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "indirect_birth_entry.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "indirect_birth_entry.offsetBig");
  }

  override get physBirthTxg(): number {
    return super.physBirthTxg;
  }
  override set physBirthTxg(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "indirect_birth_entry.physBirthTxg");
  }
  override get physBirthTxgBig(): bigint {
    return super.physBirthTxgBig;
  }
  override set physBirthTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "indirect_birth_entry.physBirthTxgBig");
  }
}
