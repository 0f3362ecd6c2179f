// Made by tools/codegen from specs/vdev/vdev_boot_envblock.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";
import { ZioEckView } from "./zio-eck.ts";

/**
 * Second 8 KiB of a label: variables of a boot loader.
 * C: `vdev_boot_envblock_t`. 8192 bytes.
 * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t
 */
export class VdevBootEnvblockView {
  static readonly SIZE = 8192;
  static readonly fields: readonly FieldInfo[] = [
    { name: "version", id: "version", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "bootenv", id: "bootenv", offset: 8, width: 8144, kind: "bytes", value: "bytes" },
    { name: "zbt", id: "zbt", offset: 8152, width: 40, kind: "view", value: "view", view: "zio_eck" },
  ];
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
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_boot_envblock", "version", this.versionBig);
    return hi * 4294967296 + lo;
  }
  set version(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_boot_envblock.version");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `version`, for damaged input. */
  get versionBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set versionBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_boot_envblock.versionBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * The variables, zero-filled. (offset 0x8, 8144 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_bootenv
   * Shares memory.
   */
  get bootenv(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 8, 8144);
  }
  set bootenv(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 8, 8144), v, "vdev_boot_envblock.bootenv");
  }

  /**
   * Checksum of the 8 KiB; verifier is the block's byte offset on the device. (offset 0x1fd8, 40 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_zbt
   */
  get zbt(): ZioEckView {
    return new ZioEckView(this.dv, this.off + 8152, this.le);
  }
}
