// Made by tools/codegen from specs/vdev/vdev_label.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VdevLabelView } from "../views/vdev-label.ts";
import { VdevBootEnvblockEditor } from "./vdev-boot-envblock.ts";
import { VdevPhysEditor } from "./vdev-phys.ts";
import { setBytes } from "./write.ts";

/** {@link VdevLabelView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VdevLabelEditor extends VdevLabelView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 262144 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): VdevLabelEditor {
    return new VdevLabelEditor(viewOver(bytes, offset, 262144, "vdev_label"), offset, littleEndian);
  }

  override get pad1(): Uint8Array {
    return super.pad1;
  }
  override set pad1(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 8192), v, "vdev_label.pad1");
  }

  override get be(): VdevBootEnvblockEditor {
    return new VdevBootEnvblockEditor(this.dv, this.off + 8192, this.le);
  }

  override get vdevPhys(): VdevPhysEditor {
    return new VdevPhysEditor(this.dv, this.off + 16384, this.le);
  }

  override get uberblock(): Uint8Array {
    return super.uberblock;
  }
  override set uberblock(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 131072, 131072), v, "vdev_label.uberblock");
  }
}
