// Made by tools/codegen from specs/images/vmdk_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VmdkEntryView } from "../views/vmdk-entry.ts";
import { writeScalar } from "./write.ts";

/** {@link VmdkEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VmdkEntryEditor extends VmdkEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VmdkEntryEditor {
    return new VmdkEntryEditor(viewOver(bytes, offset, 4, "vmdk_entry"), offset);
  }

  override get sector(): number {
    return super.sector;
  }
  override set sector(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vmdk_entry.sector");
  }
}
