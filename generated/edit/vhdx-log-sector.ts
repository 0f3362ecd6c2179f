// Made by tools/codegen from specs/images/vhdx_log_sector.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdxLogSectorView } from "../views/vhdx-log-sector.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link VhdxLogSectorView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxLogSectorEditor extends VhdxLogSectorView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4096 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxLogSectorEditor {
    return new VhdxLogSectorEditor(viewOver(bytes, offset, 4096, "vhdx_log_sector"), offset);
  }

  override get signature(): number {
    return super.signature;
  }
  override set signature(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vhdx_log_sector.signature");
  }

  override get sequenceHigh(): number {
    return super.sequenceHigh;
  }
  override set sequenceHigh(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "vhdx_log_sector.sequenceHigh");
  }

  override get data(): Uint8Array {
    return super.data;
  }
  override set data(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 8, 4084), v, "vhdx_log_sector.data");
  }

  override get sequenceLow(): number {
    return super.sequenceLow;
  }
  override set sequenceLow(v: number) {
    writeScalar(this.dv, this.off + 4092, true, 4, v, "vhdx_log_sector.sequenceLow");
  }
}
