// Made by tools/codegen from specs/send/drr_object_range.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";

/**
 * Fields of an object_range record: parameters of the block of dnodes that the object records after it make up.
 * Raw streams only.
 * C: `struct drr_object_range`. 64 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range
 */
export class DrrObjectRangeView {
  static readonly SIZE = 64;
  static readonly fields: readonly FieldInfo[] = [
    { name: "firstobj", id: "firstobj", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "numslots", id: "numslots", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "toguid", id: "toguid", offset: 16, width: 8, kind: "uint", value: "bigint" },
    { name: "salt", id: "salt", offset: 24, width: 8, kind: "bytes", value: "bytes" },
    { name: "iv", id: "iv", offset: 32, width: 12, kind: "bytes", value: "bytes" },
    { name: "mac", id: "mac", offset: 44, width: 16, kind: "bytes", value: "bytes" },
    { name: "flags", id: "flags", offset: 60, width: 1, kind: "uint", value: "number" },
    { name: "pad", id: "pad", offset: 61, width: 3, kind: "bytes", value: "bytes", pad: true },
  ];
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
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_object_range", "firstobj", this.firstobjBig);
    return hi * 4294967296 + lo;
  }
  set firstobj(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_object_range.firstobj");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `firstobj`, for damaged input. */
  get firstobjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set firstobjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_object_range.firstobjBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Slots. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_numslots
   */
  get numslots(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_object_range", "numslots", this.numslotsBig);
    return hi * 4294967296 + lo;
  }
  set numslots(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_object_range.numslots");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numslots`, for damaged input. */
  get numslotsBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set numslotsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_object_range.numslotsBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set toguid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_object_range.toguid");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Salt, of raw streams. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_salt
   * Shares memory.
   */
  get salt(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 24, 8);
  }
  set salt(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 24, 8), v, "drr_object_range.salt");
  }

  /**
   * IV, of raw streams. (offset 0x20, 12 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_iv
   * Shares memory.
   */
  get iv(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 32, 12);
  }
  set iv(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 32, 12), v, "drr_object_range.iv");
  }

  /**
   * MAC, of raw streams. (offset 0x2c, 16 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_mac
   * Shares memory.
   */
  get mac(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 44, 16);
  }
  set mac(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 44, 16), v, "drr_object_range.mac");
  }

  /**
   * DRR_ bits. (offset 0x3c, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 60);
  }
  set flags(v: number) {
    checkNumber(v, 0, 255, "drr_object_range.flags");
    this.dv.setUint8(this.off + 60, v);
  }

  /**
   * (offset 0x3d, 3 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 61, 3);
  }
  set pad(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 61, 3), v, "drr_object_range.pad");
  }
}
