// Made by tools/codegen from specs/send/drr_object_range.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Fields of an object_range record: parameters of the block of dnodes that the object records after it make up.
 * Raw streams only.
 * C: `struct drr_object_range`. 64 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range
 */
export class DrrObjectRangeView {
  static readonly SIZE = 64;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrObjectRangeView {
    return new DrrObjectRangeView(viewOver(bytes, offset, 64, "drr_object_range"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * First object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_firstobj
   */
  get firstobj(): number {
    return readSafe(this.dv, this.off, this.le, "drr_object_range", "firstobj");
  }
  /** Exact value of `firstobj`, for damaged input. */
  get firstobjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Slots. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_numslots
   */
  get numslots(): number {
    return readSafe(this.dv, this.off + 8, this.le, "drr_object_range", "numslots");
  }
  /** Exact value of `numslots`, for damaged input. */
  get numslotsBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Salt, of raw streams. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_salt
   * Shares memory.
   */
  get salt(): Uint8Array {
    return bytesAt(this.dv, this.off + 24, 8);
  }

  /**
   * IV, of raw streams. (offset 0x20, 12 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_iv
   * Shares memory.
   */
  get iv(): Uint8Array {
    return bytesAt(this.dv, this.off + 32, 12);
  }

  /**
   * MAC, of raw streams. (offset 0x2c, 16 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_mac
   * Shares memory.
   */
  get mac(): Uint8Array {
    return bytesAt(this.dv, this.off + 44, 16);
  }

  /**
   * DRR_ bits. (offset 0x3c, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 60);
  }

  /**
   * (offset 0x3d, 3 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 61, 3);
  }
}

/** The fields of {@link DrrObjectRangeView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrObjectRangeFields: readonly FieldInfo[] = [
  { name: "firstobj", id: "firstobj", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "numslots", id: "numslots", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "toguid", id: "toguid", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "salt", id: "salt", offset: 24, width: 8, kind: "bytes", value: "bytes" },
  { name: "iv", id: "iv", offset: 32, width: 12, kind: "bytes", value: "bytes" },
  { name: "mac", id: "mac", offset: 44, width: 16, kind: "bytes", value: "bytes" },
  { name: "flags", id: "flags", offset: 60, width: 1, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 61, width: 3, kind: "bytes", value: "bytes", pad: true },
];
