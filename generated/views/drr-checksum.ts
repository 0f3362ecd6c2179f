// Made by tools/codegen from specs/send/drr_checksum.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { ZioCksumView } from "./zio-cksum.ts";

/**
 * Where all records but begin have their checksum.
 * C: `struct drr_checksum`. 304 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_checksum
 */
export class DrrChecksumView {
  static readonly SIZE = 304;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 304 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrChecksumView {
    return new DrrChecksumView(viewOver(bytes, offset, 304, "drr_checksum"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * (offset 0x0, 272 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off, 272);
  }

  /**
   * Checksum of the stream up to here. (offset 0x110, 32 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_checksum.drr_checksum
   */
  get checksum(): ZioCksumView {
    return new ZioCksumView(this.dv, this.off + 272, this.le);
  }
}

/** The fields of {@link DrrChecksumView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrChecksumFields: readonly FieldInfo[] = [
  { name: "pad", id: "pad", offset: 0, width: 272, kind: "bytes", value: "bytes", pad: true },
  { name: "checksum", id: "checksum", offset: 272, width: 32, kind: "view", value: "view", view: "zio_cksum" },
];
