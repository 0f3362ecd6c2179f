// Made by tools/codegen from specs/images/ewf_table_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { EwfTableEntryView } from "../views/ewf-table-entry.ts";
import { writeBits, writeScalar } from "./write.ts";

/** {@link EwfTableEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class EwfTableEntryEditor extends EwfTableEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): EwfTableEntryEditor {
    return new EwfTableEntryEditor(viewOver(bytes, offset, 4, "ewf_table_entry"), offset);
  }

  override get entry(): number {
    return super.entry;
  }
  override set entry(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "ewf_table_entry.entry");
  }
  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeBits(this.dv, this.off, true, 4, 0, 31, v, "ewf_table_entry.offset");
  }
  override get compressed(): number {
    return super.compressed;
  }
  override set compressed(v: number) {
    writeBits(this.dv, this.off + 3, true, 1, 7, 1, v, "ewf_table_entry.compressed");
  }
}
