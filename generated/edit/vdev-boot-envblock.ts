// Made by tools/codegen from specs/vdev/vdev_boot_envblock.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VdevBootEnvblockView } from "../views/vdev-boot-envblock.ts";
import { ZioEckEditor } from "./zio-eck.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link VdevBootEnvblockView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VdevBootEnvblockEditor extends VdevBootEnvblockView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8192 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): VdevBootEnvblockEditor {
    return new VdevBootEnvblockEditor(viewOver(bytes, offset, 8192, "vdev_boot_envblock"), offset, littleEndian);
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "vdev_boot_envblock.version");
  }
  override get versionBig(): bigint {
    return super.versionBig;
  }
  override set versionBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "vdev_boot_envblock.versionBig");
  }

  override get bootenv(): Uint8Array {
    return super.bootenv;
  }
  override set bootenv(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 8, 8144), v, "vdev_boot_envblock.bootenv");
  }

  override get zbt(): ZioEckEditor {
    return new ZioEckEditor(this.dv, this.off + 8152, this.le);
  }
}
