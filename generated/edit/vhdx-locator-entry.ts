// Made by tools/codegen from specs/images/vhdx_locator_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdxLocatorEntryView } from "../views/vhdx-locator-entry.ts";
import { writeScalar } from "./write.ts";

/** {@link VhdxLocatorEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxLocatorEntryEditor extends VhdxLocatorEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 12 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxLocatorEntryEditor {
    return new VhdxLocatorEntryEditor(viewOver(bytes, offset, 12, "vhdx_locator_entry"), offset);
  }

  override get keyOffset(): number {
    return super.keyOffset;
  }
  override set keyOffset(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vhdx_locator_entry.keyOffset");
  }

  override get valueOffset(): number {
    return super.valueOffset;
  }
  override set valueOffset(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "vhdx_locator_entry.valueOffset");
  }

  override get keyLength(): number {
    return super.keyLength;
  }
  override set keyLength(v: number) {
    writeScalar(this.dv, this.off + 8, true, 2, v, "vhdx_locator_entry.keyLength");
  }

  override get valueLength(): number {
    return super.valueLength;
  }
  override set valueLength(v: number) {
    writeScalar(this.dv, this.off + 10, true, 2, v, "vhdx_locator_entry.valueLength");
  }
}
