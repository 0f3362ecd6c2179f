// Made by tools/codegen from specs/send/drr_redact.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Fields of a redact record: a range left out.
 * C: `struct drr_redact`. 32 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact
 */
export class DrrRedactView {
  static readonly SIZE = 32;
  static readonly fields: readonly FieldInfo[] = [
    { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "offset", id: "offset", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "length", id: "length", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "toguid", id: "toguid", offset: 24, width: 8, kind: "uint", value: "bigint" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrRedactView {
    return new DrrRedactView(viewOver(bytes, offset, 32, "drr_redact"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_object
   */
  get object(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_redact", "object", this.objectBig);
    return hi * 4294967296 + lo;
  }
  set object(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_redact.object");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set objectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_redact.objectBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Start. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_offset
   */
  get offset(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_redact", "offset", this.offsetBig);
    return hi * 4294967296 + lo;
  }
  set offset(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_redact.offset");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set offsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_redact.offsetBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Bytes. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_length
   */
  get length(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_redact", "length", this.lengthBig);
    return hi * 4294967296 + lo;
  }
  set length(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_redact.length");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set lengthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_redact.lengthBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set toguid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_redact.toguid");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }
}
