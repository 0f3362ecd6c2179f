// Made by tools/codegen from specs/images/vhd_bat_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdBatEntryView } from "../views/vhd-bat-entry.ts";
import { writeScalar } from "./write.ts";

/** {@link VhdBatEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdBatEntryEditor extends VhdBatEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdBatEntryEditor {
    return new VhdBatEntryEditor(viewOver(bytes, offset, 4, "vhd_bat_entry"), offset);
  }

  override get sector(): number {
    return super.sector;
  }
  override set sector(v: number) {
    writeScalar(this.dv, this.off, false, 4, v, "vhd_bat_entry.sector");
  }
}
