// Made by tools/codegen from specs/images/vhdx_log_entry.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdxLogEntryView } from "../views/vhdx-log-entry.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link VhdxLogEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxLogEntryEditor extends VhdxLogEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxLogEntryEditor {
    return new VhdxLogEntryEditor(viewOver(bytes, offset, 64, "vhdx_log_entry"), offset);
  }

  override get signature(): number {
    return super.signature;
  }
  override set signature(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vhdx_log_entry.signature");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "vhdx_log_entry.checksum");
  }

  override get entryLength(): number {
    return super.entryLength;
  }
  override set entryLength(v: number) {
    writeScalar(this.dv, this.off + 8, true, 4, v, "vhdx_log_entry.entryLength");
  }

  override get tail(): number {
    return super.tail;
  }
  override set tail(v: number) {
    writeScalar(this.dv, this.off + 12, true, 4, v, "vhdx_log_entry.tail");
  }

  override get sequenceNumber(): bigint {
    return super.sequenceNumber;
  }
  override set sequenceNumber(v: bigint) {
    writeBig(this.dv, this.off + 16, true, 8, v, "vhdx_log_entry.sequenceNumber");
  }

  override get descriptorCount(): number {
    return super.descriptorCount;
  }
  override set descriptorCount(v: number) {
    writeScalar(this.dv, this.off + 24, true, 4, v, "vhdx_log_entry.descriptorCount");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeScalar(this.dv, this.off + 28, true, 4, v, "vhdx_log_entry.reserved");
  }

  override get logGuid(): Uint8Array {
    return super.logGuid;
  }
  override set logGuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 32, 16), v, "vhdx_log_entry.logGuid");
  }

  override get flushedFileOffset(): number {
    return super.flushedFileOffset;
  }
  override set flushedFileOffset(v: number) {
    writeSafe(this.dv, this.off + 48, true, 8, v, "vhdx_log_entry.flushedFileOffset");
  }
  override get flushedFileOffsetBig(): bigint {
    return super.flushedFileOffsetBig;
  }
  override set flushedFileOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 48, true, 8, v, "vhdx_log_entry.flushedFileOffsetBig");
  }

  override get lastFileOffset(): number {
    return super.lastFileOffset;
  }
  override set lastFileOffset(v: number) {
    writeSafe(this.dv, this.off + 56, true, 8, v, "vhdx_log_entry.lastFileOffset");
  }
  override get lastFileOffsetBig(): bigint {
    return super.lastFileOffsetBig;
  }
  override set lastFileOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 56, true, 8, v, "vhdx_log_entry.lastFileOffsetBig");
  }
}
