// Made by tools/codegen from specs/send/drr_write_embedded.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Fields of a write_embedded record: a block kept in its pointer; the payload follows, rounded up to 8 bytes.
 * C: `struct drr_write_embedded`. 48 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded
 */
export class DrrWriteEmbeddedView {
  static readonly SIZE = 48;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrWriteEmbeddedView {
    return new DrrWriteEmbeddedView(viewOver(bytes, offset, 48, "drr_write_embedded"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_object
   */
  get object(): number {
    return readSafe(this.dv, this.off, this.le, "drr_write_embedded", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Offset. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off + 8, this.le, "drr_write_embedded", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Bytes of the block. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 16, this.le, "drr_write_embedded", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Compression of the payload. Values: Compress. (offset 0x20, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_compression
   */
  get compression(): number {
    return this.dv.getUint8(this.off + 32);
  }

  /**
   * What the payload is. Values: Etype. (offset 0x21, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_etype
   */
  get etype(): number {
    return this.dv.getUint8(this.off + 33);
  }

  /**
   * (offset 0x22, 6 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 34, 6);
  }

  /**
   * Bytes uncompressed. (offset 0x28, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_lsize
   */
  get lsize(): number {
    return this.dv.getUint32(this.off + 40, this.le);
  }

  /**
   * Bytes of the payload. (offset 0x2c, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_psize
   */
  get psize(): number {
    return this.dv.getUint32(this.off + 44, this.le);
  }
}

/** The fields of {@link DrrWriteEmbeddedView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrWriteEmbeddedFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "offset", id: "offset", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "toguid", id: "toguid", offset: 24, width: 8, kind: "uint", value: "bigint" },
  { name: "compression", id: "compression", offset: 32, width: 1, kind: "uint", value: "number", enum: "Compress" },
  { name: "etype", id: "etype", offset: 33, width: 1, kind: "uint", value: "number", enum: "Etype" },
  { name: "pad", id: "pad", offset: 34, width: 6, kind: "bytes", value: "bytes", pad: true },
  { name: "lsize", id: "lsize", offset: 40, width: 4, kind: "uint", value: "number" },
  { name: "psize", id: "psize", offset: 44, width: 4, kind: "uint", value: "number" },
];
