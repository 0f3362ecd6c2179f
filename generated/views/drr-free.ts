// Made by tools/codegen from specs/send/drr_free.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Fields of a free record.
 * C: `struct drr_free`. 32 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free
 */
export class DrrFreeView {
  static readonly SIZE = 32;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrFreeView {
    return new DrrFreeView(viewOver(bytes, offset, 32, "drr_free"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_object
   */
  get object(): number {
    return readSafe(this.dv, this.off, this.le, "drr_free", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Start. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off + 8, this.le, "drr_free", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Bytes; all ones up to the end. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_length
   */
  get length(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
}

/** The fields of {@link DrrFreeView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrFreeFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "offset", id: "offset", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "toguid", id: "toguid", offset: 24, width: 8, kind: "uint", value: "bigint" },
];
