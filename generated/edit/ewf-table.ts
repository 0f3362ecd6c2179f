// Made by tools/codegen from specs/images/ewf_table.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { EwfTableView } from "../views/ewf-table.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link EwfTableView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class EwfTableEditor extends EwfTableView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): EwfTableEditor {
    return new EwfTableEditor(viewOver(bytes, offset, 24, "ewf_table"), offset);
  }

  override get entryCount(): number {
    return super.entryCount;
  }
  override set entryCount(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "ewf_table.entryCount");
  }

  override get padding(): Uint8Array {
    return super.padding;
  }
  override set padding(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 4, 4), v, "ewf_table.padding");
  }

  override get baseOffset(): number {
    return super.baseOffset;
  }
  override set baseOffset(v: number) {
    writeSafe(this.dv, this.off + 8, true, 8, v, "ewf_table.baseOffset");
  }
  override get baseOffsetBig(): bigint {
    return super.baseOffsetBig;
  }
  override set baseOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 8, true, 8, v, "ewf_table.baseOffsetBig");
  }

  override get padding2(): Uint8Array {
    return super.padding2;
  }
  override set padding2(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 16, 4), v, "ewf_table.padding2");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 20, true, 4, v, "ewf_table.checksum");
  }
}
