// Made by tools/codegen from specs/vdev/vdev_boot_envblock.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { ZioEckView } from "./zio-eck.ts";

/**
 * Second 8 KiB of a label: variables of a boot loader.
 * C: `vdev_boot_envblock_t`. 8192 bytes.
 * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t
 */
export class VdevBootEnvblockView {
  static readonly SIZE = 8192;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8192 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): VdevBootEnvblockView {
    return new VdevBootEnvblockView(viewOver(bytes, offset, 8192, "vdev_boot_envblock"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * 0: bootenv is text, 1: a packed nvlist. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_version
   */
  get version(): number {
    return readSafe(this.dv, this.off, this.le, "vdev_boot_envblock", "version");
  }
  /** Exact value of `version`, for damaged input. */
  get versionBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * The variables, zero-filled. (offset 0x8, 8144 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_bootenv
   * Shares memory.
   */
  get bootenv(): Uint8Array {
    return bytesAt(this.dv, this.off + 8, 8144);
  }

  /**
   * Checksum of the 8 KiB; verifier is the block's byte offset on the device. (offset 0x1fd8, 40 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_zbt
   */
  get zbt(): ZioEckView {
    return new ZioEckView(this.dv, this.off + 8152, this.le);
  }
}

/** The fields of {@link VdevBootEnvblockView}; apart from it, so that who reads values does not load their descriptions. */
export const VdevBootEnvblockFields: readonly FieldInfo[] = [
  { name: "version", id: "version", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "bootenv", id: "bootenv", offset: 8, width: 8144, kind: "bytes", value: "bytes" },
  { name: "zbt", id: "zbt", offset: 8152, width: 40, kind: "view", value: "view", view: "zio_eck" },
];
