// Made by tools/codegen from specs/images/vhdx_sector_size.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdxSectorSizeView } from "../views/vhdx-sector-size.ts";
import { writeScalar } from "./write.ts";

/** {@link VhdxSectorSizeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxSectorSizeEditor extends VhdxSectorSizeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxSectorSizeEditor {
    return new VhdxSectorSizeEditor(viewOver(bytes, offset, 4, "vhdx_sector_size"), offset);
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vhdx_sector_size.size");
  }
}
