// Made by tools/codegen from specs/send/drr_write_byref.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";
import { DdtKeyView } from "./ddt-key.ts";

/**
 * Fields of a write_byref record: a block that an earlier record had. No longer written.
 * C: `struct drr_write_byref`. 104 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref
 */
export class DrrWriteByrefView {
  static readonly SIZE = 104;
  static readonly fields: readonly FieldInfo[] = [
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
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_write_byref", "object", this.objectBig);
    return hi * 4294967296 + lo;
  }
  set object(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_write_byref.object");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set objectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_byref.objectBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Offset. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_offset
   */
  get offset(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_write_byref", "offset", this.offsetBig);
    return hi * 4294967296 + lo;
  }
  set offset(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_write_byref.offset");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set offsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_byref.offsetBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Bytes. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_length
   */
  get length(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_write_byref", "length", this.lengthBig);
    return hi * 4294967296 + lo;
  }
  set length(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_write_byref.length");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set lengthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_byref.lengthBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set toguid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_byref.toguid");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Guid of the snapshot that has it. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refguid
   */
  get refguid(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set refguid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_byref.refguid");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Object there. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refobject
   */
  get refobject(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_write_byref", "refobject", this.refobjectBig);
    return hi * 4294967296 + lo;
  }
  set refobject(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_write_byref.refobject");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `refobject`, for damaged input. */
  get refobjectBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set refobjectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_byref.refobjectBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Offset there. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refoffset
   */
  get refoffset(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_write_byref", "refoffset", this.refoffsetBig);
    return hi * 4294967296 + lo;
  }
  set refoffset(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_write_byref.refoffset");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `refoffset`, for damaged input. */
  get refoffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set refoffsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_write_byref.refoffsetBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * Checksum function. Values: Checksum. (offset 0x38, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_checksumtype
   */
  get checksumtype(): number {
    return this.dv.getUint8(this.off + 56);
  }
  set checksumtype(v: number) {
    checkNumber(v, 0, 255, "drr_write_byref.checksumtype");
    this.dv.setUint8(this.off + 56, v);
  }

  /**
   * DRR_ bits. (offset 0x39, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 57);
  }
  set flags(v: number) {
    checkNumber(v, 0, 255, "drr_write_byref.flags");
    this.dv.setUint8(this.off + 57, v);
  }

  /**
   * (offset 0x3a, 6 bytes)
   * Shares memory.
   */
  get pad2(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 58, 6);
  }
  set pad2(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 58, 6), v, "drr_write_byref.pad2");
  }

  /**
   * Checksum and sizes. (offset 0x40, 40 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_key
   */
  get key(): DdtKeyView {
    return new DdtKeyView(this.dv, this.off + 64, this.le);
  }
}
