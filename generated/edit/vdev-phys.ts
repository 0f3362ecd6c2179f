// Made by tools/codegen from specs/vdev/vdev_phys.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VdevPhysView } from "../views/vdev-phys.ts";
import { ZioEckEditor } from "./zio-eck.ts";
import { setBytes } from "./write.ts";

/** {@link VdevPhysView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VdevPhysEditor extends VdevPhysView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 114688 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): VdevPhysEditor {
    return new VdevPhysEditor(viewOver(bytes, offset, 114688, "vdev_phys"), offset, littleEndian);
  }

  override get nvlist(): Uint8Array {
    return super.nvlist;
  }
  override set nvlist(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 114648), v, "vdev_phys.nvlist");
  }

  override get zbt(): ZioEckEditor {
    return new ZioEckEditor(this.dv, this.off + 114648, this.le);
  }
}
