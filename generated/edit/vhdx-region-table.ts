// Made by tools/codegen from specs/images/vhdx_region_table.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdxRegionTableView } from "../views/vhdx-region-table.ts";
import { writeScalar } from "./write.ts";

/** {@link VhdxRegionTableView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxRegionTableEditor extends VhdxRegionTableView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxRegionTableEditor {
    return new VhdxRegionTableEditor(viewOver(bytes, offset, 16, "vhdx_region_table"), offset);
  }

  override get signature(): number {
    return super.signature;
  }
  override set signature(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vhdx_region_table.signature");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "vhdx_region_table.checksum");
  }

  override get entryCount(): number {
    return super.entryCount;
  }
  override set entryCount(v: number) {
    writeScalar(this.dv, this.off + 8, true, 4, v, "vhdx_region_table.entryCount");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeScalar(this.dv, this.off + 12, true, 4, v, "vhdx_region_table.reserved");
  }
}
