// Made by tools/codegen from specs/images/vhdx_disk_size.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdxDiskSizeView } from "../views/vhdx-disk-size.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link VhdxDiskSizeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxDiskSizeEditor extends VhdxDiskSizeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxDiskSizeEditor {
    return new VhdxDiskSizeEditor(viewOver(bytes, offset, 8, "vhdx_disk_size"), offset);
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off, true, 8, v, "vhdx_disk_size.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "vhdx_disk_size.sizeBig");
  }
}
