// Made by tools/codegen from specs/images/ewf_file_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { EwfFileHeaderView } from "../views/ewf-file-header.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link EwfFileHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class EwfFileHeaderEditor extends EwfFileHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 13 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): EwfFileHeaderEditor {
    return new EwfFileHeaderEditor(viewOver(bytes, offset, 13, "ewf_file_header"), offset);
  }

  override get signature(): Uint8Array {
    return super.signature;
  }
  override set signature(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 8), v, "ewf_file_header.signature");
  }

  override get fieldsStart(): number {
    return super.fieldsStart;
  }
  override set fieldsStart(v: number) {
    writeScalar(this.dv, this.off + 8, true, 1, v, "ewf_file_header.fieldsStart");
  }

  override get segment(): number {
    return super.segment;
  }
  override set segment(v: number) {
    writeScalar(this.dv, this.off + 9, true, 2, v, "ewf_file_header.segment");
  }

  override get fieldsEnd(): number {
    return super.fieldsEnd;
  }
  override set fieldsEnd(v: number) {
    writeScalar(this.dv, this.off + 11, true, 2, v, "ewf_file_header.fieldsEnd");
  }
}
