// Made by tools/codegen from specs/ddt/ddt_log_record_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtLogRecordEntryView } from "../views/ddt-log-record-entry.ts";
import { DdtKeyEditor } from "./ddt-key.ts";
import { writeScalar } from "./write.ts";

/** {@link DdtLogRecordEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtLogRecordEntryEditor extends DdtLogRecordEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtLogRecordEntryEditor {
    return new DdtLogRecordEntryEditor(viewOver(bytes, offset, 40, "ddt_log_record_entry"), offset, littleEndian);
  }

  override get key(): DdtKeyEditor {
    return new DdtKeyEditor(this.dv, this.off, this.le);
  }

  setPhys(i: number, v: number): void {
    writeScalar(this.dv, this.off + 40 + i * 1, this.le, 1, v, "ddt_log_record_entry.phys");
  }
}
