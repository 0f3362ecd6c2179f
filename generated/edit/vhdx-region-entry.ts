// Made by tools/codegen from specs/images/vhdx_region_entry.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdxRegionEntryView } from "../views/vhdx-region-entry.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link VhdxRegionEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxRegionEntryEditor extends VhdxRegionEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxRegionEntryEditor {
    return new VhdxRegionEntryEditor(viewOver(bytes, offset, 32, "vhdx_region_entry"), offset);
  }

  override get guid(): Uint8Array {
    return super.guid;
  }
  override set guid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 16), v, "vhdx_region_entry.guid");
  }

  override get fileOffset(): number {
    return super.fileOffset;
  }
  override set fileOffset(v: number) {
    writeSafe(this.dv, this.off + 16, true, 8, v, "vhdx_region_entry.fileOffset");
  }
  override get fileOffsetBig(): bigint {
    return super.fileOffsetBig;
  }
  override set fileOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 16, true, 8, v, "vhdx_region_entry.fileOffsetBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeScalar(this.dv, this.off + 24, true, 4, v, "vhdx_region_entry.length");
  }

  override get required(): number {
    return super.required;
  }
  override set required(v: number) {
    writeScalar(this.dv, this.off + 28, true, 4, v, "vhdx_region_entry.required");
  }
}
