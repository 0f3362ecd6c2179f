// Made by tools/codegen from specs/send/drr_write_embedded.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";

/**
 * Fields of a write_embedded record: a block kept in its pointer; the payload follows, rounded up to 8 bytes.
 * C: `struct drr_write_embedded`. 48 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded
 */
export class DrrWriteEmbeddedView {
  static readonly SIZE = 48;
  static readonly fields: readonly FieldInfo[] = [
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
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_write_embedded", "object", this.objectBig);
    return hi * 4294967296 + lo;
  }
  set object(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_write_embedded.object");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set objectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_embedded.objectBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Offset. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_offset
   */
  get offset(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_write_embedded", "offset", this.offsetBig);
    return hi * 4294967296 + lo;
  }
  set offset(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_write_embedded.offset");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set offsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_embedded.offsetBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Bytes of the block. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_length
   */
  get length(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_write_embedded", "length", this.lengthBig);
    return hi * 4294967296 + lo;
  }
  set length(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_write_embedded.length");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set lengthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_embedded.lengthBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set toguid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_embedded.toguid");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Compression of the payload. Values: Compress. (offset 0x20, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_compression
   */
  get compression(): number {
    return this.dv.getUint8(this.off + 32);
  }
  set compression(v: number) {
    checkNumber(v, 0, 255, "drr_write_embedded.compression");
    this.dv.setUint8(this.off + 32, v);
  }

  /**
   * What the payload is. Values: Etype. (offset 0x21, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_etype
   */
  get etype(): number {
    return this.dv.getUint8(this.off + 33);
  }
  set etype(v: number) {
    checkNumber(v, 0, 255, "drr_write_embedded.etype");
    this.dv.setUint8(this.off + 33, v);
  }

  /**
   * (offset 0x22, 6 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 34, 6);
  }
  set pad(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 34, 6), v, "drr_write_embedded.pad");
  }

  /**
   * Bytes uncompressed. (offset 0x28, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_lsize
   */
  get lsize(): number {
    return this.dv.getUint32(this.off + 40, this.le);
  }
  set lsize(v: number) {
    checkNumber(v, 0, 4294967295, "drr_write_embedded.lsize");
    this.dv.setUint32(this.off + 40, v, this.le);
  }

  /**
   * Bytes of the payload. (offset 0x2c, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_psize
   */
  get psize(): number {
    return this.dv.getUint32(this.off + 44, this.le);
  }
  set psize(v: number) {
    checkNumber(v, 0, 4294967295, "drr_write_embedded.psize");
    this.dv.setUint32(this.off + 44, v, this.le);
  }
}
