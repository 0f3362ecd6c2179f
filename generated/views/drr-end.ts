// Made by tools/codegen from specs/send/drr_end.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";
import { ZioCksumView } from "./zio-cksum.ts";

/**
 * Fields of an end record.
 * C: `struct drr_end`. 40 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_end
 */
export class DrrEndView {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrEndView {
    return new DrrEndView(viewOver(bytes, offset, 40, "drr_end"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Checksum of the whole stream before this record. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_end.drr_checksum
   */
  get checksum(): ZioCksumView {
    return new ZioCksumView(this.dv, this.off, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_end.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
}

/** The fields of {@link DrrEndView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrEndFields: readonly FieldInfo[] = [
  { name: "checksum", id: "checksum", offset: 0, width: 32, kind: "view", value: "view", view: "zio_cksum" },
  { name: "toguid", id: "toguid", offset: 32, width: 8, kind: "uint", value: "bigint" },
];
