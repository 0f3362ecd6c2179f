// Made by tools/codegen from specs/images/vmdk_grain_marker.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VmdkGrainMarkerView } from "../views/vmdk-grain-marker.ts";
import { writeBig, writeScalar } from "./write.ts";

/** {@link VmdkGrainMarkerView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VmdkGrainMarkerEditor extends VmdkGrainMarkerView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 12 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VmdkGrainMarkerEditor {
    return new VmdkGrainMarkerEditor(viewOver(bytes, offset, 12, "vmdk_grain_marker"), offset);
  }

  override get lba(): bigint {
    return super.lba;
  }
  override set lba(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "vmdk_grain_marker.lba");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeScalar(this.dv, this.off + 8, true, 4, v, "vmdk_grain_marker.size");
  }
}
