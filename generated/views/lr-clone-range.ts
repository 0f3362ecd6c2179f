// Made by tools/codegen from specs/zil/lr_clone_range.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";
import { LrView } from "./lr.ts";

/**
 * Record of cloned blocks.
 * C: `lr_clone_range_t`. Fixed head: 72 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_clone_range_t
 */
export class LrCloneRangeView {
  static readonly SIZE = 72;
  static readonly fields: readonly FieldInfo[] = [
    { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
    { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "offset", id: "offset", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "length", id: "length", offset: 48, width: 8, kind: "uint", value: "number" },
    { name: "blksz", id: "blksz", offset: 56, width: 8, kind: "uint", value: "number" },
    { name: "nbps", id: "nbps", offset: 64, width: 8, kind: "uint", value: "number" },
    { name: "bps", id: "bps", offset: 72, width: 128, count: 0, kind: "view", value: "view", view: "blkptr" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrCloneRangeView {
    return new LrCloneRangeView(viewOver(bytes, offset, 72, "lr_clone_range"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * File. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_foid
   */
  get foid(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_clone_range", "foid", this.foidBig);
    return hi * 4294967296 + lo;
  }
  set foid(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_clone_range.foid");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set foidBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_clone_range.foidBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Where they go. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_offset
   */
  get offset(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_clone_range", "offset", this.offsetBig);
    return hi * 4294967296 + lo;
  }
  set offset(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_clone_range.offset");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set offsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_clone_range.offsetBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Bytes. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_length
   */
  get length(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_clone_range", "length", this.lengthBig);
    return hi * 4294967296 + lo;
  }
  set length(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_clone_range.length");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set lengthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_clone_range.lengthBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * Size of its blocks. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_blksz
   */
  get blksz(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_clone_range", "blksz", this.blkszBig);
    return hi * 4294967296 + lo;
  }
  set blksz(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_clone_range.blksz");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `blksz`, for damaged input. */
  get blkszBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set blkszBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_clone_range.blkszBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * Block pointers. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_nbps
   */
  get nbps(): number {
    const o = this.off + 64;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_clone_range", "nbps", this.nbpsBig);
    return hi * 4294967296 + lo;
  }
  set nbps(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_clone_range.nbps");
    const o = this.off + 64;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `nbps`, for damaged input. */
  get nbpsBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
  set nbpsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_clone_range.nbpsBig");
    this.dv.setBigUint64(this.off + 64, v, this.le);
  }

  /**
   * The blocks. (offset 0x48, variable x 128 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_bps
   */
  bps(i: number): BlkptrView {
    return new BlkptrView(this.dv, this.off + 72 + i * 128, this.le);
  }
}
