// Made by tools/codegen from specs/images/vhdx_bat_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdxBatEntryView } from "../views/vhdx-bat-entry.ts";
import { writeBig, writeBits, writeSplitBits } from "./write.ts";

/** {@link VhdxBatEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxBatEntryEditor extends VhdxBatEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxBatEntryEditor {
    return new VhdxBatEntryEditor(viewOver(bytes, offset, 8, "vhdx_bat_entry"), offset);
  }

  override get entry(): bigint {
    return super.entry;
  }
  override set entry(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "vhdx_bat_entry.entry");
  }
  override get state(): number {
    return super.state;
  }
  override set state(v: number) {
    writeBits(this.dv, this.off, true, 1, 0, 3, v, "vhdx_bat_entry.state");
  }
  override get entryPad(): number {
    return super.entryPad;
  }
  override set entryPad(v: number) {
    writeBits(this.dv, this.off, true, 4, 3, 17, v, "vhdx_bat_entry.entryPad");
  }
  override get fileOffset(): number {
    return super.fileOffset;
  }
  override set fileOffset(v: number) {
    writeSplitBits(this.dv, this.off, true, 20, 44, v, "vhdx_bat_entry.fileOffset");
  }
}
