// Made by tools/codegen from specs/ddt/ddt_log_record.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtLogRecordView } from "../views/ddt-log-record.ts";
import { writeBig, writeBits, writeScalar } from "./write.ts";

/** {@link DdtLogRecordView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtLogRecordEditor extends DdtLogRecordView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtLogRecordEditor {
    return new DdtLogRecordEditor(viewOver(bytes, offset, 8, "ddt_log_record"), offset, littleEndian);
  }

  override get info(): bigint {
    return super.info;
  }
  override set info(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "ddt_log_record.info");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 7), this.le, 1, 0, 8, v, "ddt_log_record.type");
  }
  override get reclen(): number {
    return super.reclen;
  }
  override set reclen(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 4), this.le, 4, 8, 16, v, "ddt_log_record.reclen");
  }
  override get infoPad(): number {
    return super.infoPad;
  }
  override set infoPad(v: number) {
    writeBits(this.dv, this.off + 2, this.le, 4, 8, 24, v, "ddt_log_record.infoPad");
  }
  override get entryType(): number {
    return super.entryType;
  }
  override set entryType(v: number) {
    writeBits(this.dv, this.off + (this.le ? 6 : 1), this.le, 1, 0, 8, v, "ddt_log_record.entryType");
  }
  override get entryClass(): number {
    return super.entryClass;
  }
  override set entryClass(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 0, 8, v, "ddt_log_record.entryClass");
  }

  setPayload(i: number, v: number): void {
    writeScalar(this.dv, this.off + 8 + i * 1, this.le, 1, v, "ddt_log_record.payload");
  }
}
