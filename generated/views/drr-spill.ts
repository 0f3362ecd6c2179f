// Made by tools/codegen from specs/send/drr_spill.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Fields of a spill record: the spill block of an object, which follows.
 * C: `struct drr_spill`. 80 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill
 */
export class DrrSpillView {
  static readonly SIZE = 80;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 80 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrSpillView {
    return new DrrSpillView(viewOver(bytes, offset, 80, "drr_spill"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_object
   */
  get object(): number {
    return readSafe(this.dv, this.off, this.le, "drr_spill", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Bytes of the block. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 8, this.le, "drr_spill", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * DRR_ bits. (offset 0x18, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 24);
  }

  /**
   * Compression of what follows, of raw streams. Values: Compress. (offset 0x19, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_compressiontype
   */
  get compressiontype(): number {
    return this.dv.getUint8(this.off + 25);
  }

  /**
   * (offset 0x1a, 6 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 26, 6);
  }

  /**
   * Bytes that follow if compressed. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_compressed_size
   */
  get compressedSize(): number {
    return readSafe(this.dv, this.off + 32, this.le, "drr_spill", "compressedSize");
  }
  /** Exact value of `compressedSize`, for damaged input. */
  get compressedSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Salt, of raw streams. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_salt
   * Shares memory.
   */
  get salt(): Uint8Array {
    return bytesAt(this.dv, this.off + 40, 8);
  }

  /**
   * IV, of raw streams. (offset 0x30, 12 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_iv
   * Shares memory.
   */
  get iv(): Uint8Array {
    return bytesAt(this.dv, this.off + 48, 12);
  }

  /**
   * MAC, of raw streams. (offset 0x3c, 16 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_mac
   * Shares memory.
   */
  get mac(): Uint8Array {
    return bytesAt(this.dv, this.off + 60, 16);
  }

  /**
   * Object type. Values: ObjectType. (offset 0x4c, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_type
   */
  get type(): number {
    return this.dv.getUint32(this.off + 76, this.le);
  }
}

/** The fields of {@link DrrSpillView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrSpillFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "toguid", id: "toguid", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "flags", id: "flags", offset: 24, width: 1, kind: "uint", value: "number" },
  { name: "compressiontype", id: "compressiontype", offset: 25, width: 1, kind: "uint", value: "number", enum: "Compress" },
  { name: "pad", id: "pad", offset: 26, width: 6, kind: "bytes", value: "bytes", pad: true },
  { name: "compressedSize", id: "compressed_size", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "salt", id: "salt", offset: 40, width: 8, kind: "bytes", value: "bytes" },
  { name: "iv", id: "iv", offset: 48, width: 12, kind: "bytes", value: "bytes" },
  { name: "mac", id: "mac", offset: 60, width: 16, kind: "bytes", value: "bytes" },
  { name: "type", id: "type", offset: 76, width: 4, kind: "uint", value: "number", enum: "ObjectType" },
];
