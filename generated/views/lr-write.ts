// Made by tools/codegen from specs/zil/lr_write.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";
import { LrView } from "./lr.ts";

/**
 * Record of a write (write, write2). The data follows in the record (reclen says so), or lies in a block of its
 * own under blkptr.
 * C: `lr_write_t`. Fixed head: 192 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_write_t
 */
export class LrWriteView {
  static readonly SIZE = 192;
  static readonly fields: readonly FieldInfo[] = [
    { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
    { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "offset", id: "offset", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "length", id: "length", offset: 48, width: 8, kind: "uint", value: "number" },
    { name: "blkoff", id: "blkoff", offset: 56, width: 8, kind: "uint", value: "number" },
    { name: "blkptr", id: "blkptr", offset: 64, width: 128, kind: "view", value: "view", view: "blkptr" },
    { name: "data", id: "data", offset: 192, width: 1, count: 0, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 192 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrWriteView {
    return new LrWriteView(viewOver(bytes, offset, 192, "lr_write"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * File. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_foid
   */
  get foid(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_write", "foid", this.foidBig);
    return hi * 4294967296 + lo;
  }
  set foid(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_write.foid");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set foidBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_write.foidBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Offset; in the second case that of the whole block. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_offset
   */
  get offset(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_write", "offset", this.offsetBig);
    return hi * 4294967296 + lo;
  }
  set offset(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_write.offset");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set offsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_write.offsetBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Bytes. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_length
   */
  get length(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_write", "length", this.lengthBig);
    return hi * 4294967296 + lo;
  }
  set length(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_write.length");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set lengthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_write.lengthBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * No longer used. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_blkoff
   */
  get blkoff(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_write", "blkoff", this.blkoffBig);
    return hi * 4294967296 + lo;
  }
  set blkoff(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_write.blkoff");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `blkoff`, for damaged input. */
  get blkoffBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set blkoffBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_write.blkoffBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * Block with the data; a hole if the data follows here or is zero. (offset 0x40, 128 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_blkptr
   */
  get blkptr(): BlkptrView {
    return new BlkptrView(this.dv, this.off + 64, this.le);
  }

  /**
   * Data. (offset 0xc0, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 192 + i * 1);
  }
  setData(i: number, v: number): void {
    checkNumber(v, 0, 255, "lr_write.data");
    this.dv.setUint8(this.off + 192 + i * 1, v);
  }
}
