// Made by tools/codegen from specs/send/drr_write.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { DdtKeyView } from "./ddt-key.ts";

/**
 * Fields of a write record: a block of data, which follows.
 * C: `struct drr_write`. 136 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write
 */
export class DrrWriteView {
  static readonly SIZE = 136;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 136 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrWriteView {
    return new DrrWriteView(viewOver(bytes, offset, 136, "drr_write"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_object
   */
  get object(): number {
    return readSafe(this.dv, this.off, this.le, "drr_write", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Object type. Values: ObjectType. (offset 0x8, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_type
   */
  get type(): number {
    return this.dv.getUint32(this.off + 8, this.le);
  }

  /**
   * (offset 0xc, 4 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 12, 4);
  }

  /**
   * Offset of the block. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off + 16, this.le, "drr_write", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Bytes of the block. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_logical_size
   */
  get logicalSize(): number {
    return readSafe(this.dv, this.off + 24, this.le, "drr_write", "logicalSize");
  }
  /** Exact value of `logicalSize`, for damaged input. */
  get logicalSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Checksum function. Values: Checksum. (offset 0x28, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_checksumtype
   */
  get checksumtype(): number {
    return this.dv.getUint8(this.off + 40);
  }

  /**
   * DRR_ bits. (offset 0x29, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 41);
  }

  /**
   * Compression of what follows; 0 for none. Values: Compress. (offset 0x2a, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_compressiontype
   */
  get compressiontype(): number {
    return this.dv.getUint8(this.off + 42);
  }

  /**
   * (offset 0x2b, 5 bytes)
   * Shares memory.
   */
  get pad2(): Uint8Array {
    return bytesAt(this.dv, this.off + 43, 5);
  }

  /**
   * Checksum and sizes, to deduplicate. (offset 0x30, 40 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_key
   */
  get key(): DdtKeyView {
    return new DdtKeyView(this.dv, this.off + 48, this.le);
  }

  /**
   * Bytes that follow if compressed. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_compressed_size
   */
  get compressedSize(): number {
    return readSafe(this.dv, this.off + 88, this.le, "drr_write", "compressedSize");
  }
  /** Exact value of `compressedSize`, for damaged input. */
  get compressedSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }

  /**
   * Salt, of raw streams. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_salt
   * Shares memory.
   */
  get salt(): Uint8Array {
    return bytesAt(this.dv, this.off + 96, 8);
  }

  /**
   * IV, of raw streams. (offset 0x68, 12 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_iv
   * Shares memory.
   */
  get iv(): Uint8Array {
    return bytesAt(this.dv, this.off + 104, 12);
  }

  /**
   * MAC, of raw streams. (offset 0x74, 16 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_mac
   * Shares memory.
   */
  get mac(): Uint8Array {
    return bytesAt(this.dv, this.off + 116, 16);
  }

  /**
   * (offset 0x84, 4 bytes)
   * Shares memory.
   */
  get tailPad(): Uint8Array {
    return bytesAt(this.dv, this.off + 132, 4);
  }
}

/** The fields of {@link DrrWriteView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrWriteFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "type", id: "type", offset: 8, width: 4, kind: "uint", value: "number", enum: "ObjectType" },
  { name: "pad", id: "pad", offset: 12, width: 4, kind: "bytes", value: "bytes", pad: true },
  { name: "offset", id: "offset", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "logicalSize", id: "logical_size", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "toguid", id: "toguid", offset: 32, width: 8, kind: "uint", value: "bigint" },
  { name: "checksumtype", id: "checksumtype", offset: 40, width: 1, kind: "uint", value: "number", enum: "Checksum" },
  { name: "flags", id: "flags", offset: 41, width: 1, kind: "uint", value: "number" },
  { name: "compressiontype", id: "compressiontype", offset: 42, width: 1, kind: "uint", value: "number", enum: "Compress" },
  { name: "pad2", id: "pad2", offset: 43, width: 5, kind: "bytes", value: "bytes", pad: true },
  { name: "key", id: "key", offset: 48, width: 40, kind: "view", value: "view", view: "ddt_key" },
  { name: "compressedSize", id: "compressed_size", offset: 88, width: 8, kind: "uint", value: "number" },
  { name: "salt", id: "salt", offset: 96, width: 8, kind: "bytes", value: "bytes" },
  { name: "iv", id: "iv", offset: 104, width: 12, kind: "bytes", value: "bytes" },
  { name: "mac", id: "mac", offset: 116, width: 16, kind: "bytes", value: "bytes" },
  { name: "tailPad", id: "tail_pad", offset: 132, width: 4, kind: "bytes", value: "bytes", pad: true },
];
