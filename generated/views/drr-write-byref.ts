// Made by tools/codegen from specs/send/drr_write_byref.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { DdtKeyView } from "./ddt-key.ts";

/**
 * Fields of a write_byref record: a block that an earlier record had. No longer written.
 * C: `struct drr_write_byref`. 104 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref
 */
export class DrrWriteByrefView {
  static readonly SIZE = 104;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 104 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrWriteByrefView {
    return new DrrWriteByrefView(viewOver(bytes, offset, 104, "drr_write_byref"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_object
   */
  get object(): number {
    return readSafe(this.dv, this.off, this.le, "drr_write_byref", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Offset. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off + 8, this.le, "drr_write_byref", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Bytes. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 16, this.le, "drr_write_byref", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Guid of the snapshot that has it. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refguid
   */
  get refguid(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Object there. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refobject
   */
  get refobject(): number {
    return readSafe(this.dv, this.off + 40, this.le, "drr_write_byref", "refobject");
  }
  /** Exact value of `refobject`, for damaged input. */
  get refobjectBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Offset there. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refoffset
   */
  get refoffset(): number {
    return readSafe(this.dv, this.off + 48, this.le, "drr_write_byref", "refoffset");
  }
  /** Exact value of `refoffset`, for damaged input. */
  get refoffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Checksum function. Values: Checksum. (offset 0x38, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_checksumtype
   */
  get checksumtype(): number {
    return this.dv.getUint8(this.off + 56);
  }

  /**
   * DRR_ bits. (offset 0x39, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 57);
  }

  /**
   * (offset 0x3a, 6 bytes)
   * Shares memory.
   */
  get pad2(): Uint8Array {
    return bytesAt(this.dv, this.off + 58, 6);
  }

  /**
   * Checksum and sizes. (offset 0x40, 40 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_key
   */
  get key(): DdtKeyView {
    return new DdtKeyView(this.dv, this.off + 64, this.le);
  }
}

/** The fields of {@link DrrWriteByrefView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrWriteByrefFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "offset", id: "offset", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "toguid", id: "toguid", offset: 24, width: 8, kind: "uint", value: "bigint" },
  { name: "refguid", id: "refguid", offset: 32, width: 8, kind: "uint", value: "bigint" },
  { name: "refobject", id: "refobject", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "refoffset", id: "refoffset", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "checksumtype", id: "checksumtype", offset: 56, width: 1, kind: "uint", value: "number", enum: "Checksum" },
  { name: "flags", id: "flags", offset: 57, width: 1, kind: "uint", value: "number" },
  { name: "pad2", id: "pad2", offset: 58, width: 6, kind: "bytes", value: "bytes", pad: true },
  { name: "key", id: "key", offset: 64, width: 40, kind: "view", value: "view", view: "ddt_key" },
];
