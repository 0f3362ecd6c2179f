// Made by tools/codegen from specs/ddt/brt_vdev.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/** Usual bytes of a range. */
export const BRT_RANGESIZE = 16777216;

/** byteorder: counts are little-endian. */
export const BRT_LITTLE_ENDIAN = 0;

/** byteorder: counts are big-endian. */
export const BRT_BIG_ENDIAN = 1;

/**
 * Bonus of the block reference table of a vdev (com.fudosecurity:brt:vdev: and its id in the MOS directory). The
 * object is an array of 16-bit numbers of cloned blocks, one a range.
 * C: `brt_vdev_phys_t`. 56 bytes.
 * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t
 */
export class BrtVdevView {
  static readonly SIZE = 56;
  static readonly fields: readonly FieldInfo[] = [
    { name: "mosEntries", id: "mos_entries", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "size", id: "size", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "byteorder", id: "byteorder", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "totalcount", id: "totalcount", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "rangesize", id: "rangesize", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "usedspace", id: "usedspace", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "savedspace", id: "savedspace", offset: 48, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BrtVdevView {
    return new BrtVdevView(viewOver(bytes, offset, 56, "brt_vdev"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * ZAP from offset (one word, as a hash of itself) to further references. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_mos_entries
   */
  get mosEntries(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("brt_vdev", "mosEntries", this.mosEntriesBig);
    return hi * 4294967296 + lo;
  }
  set mosEntries(v: number) {
    checkNumber(v, 0, 9007199254740991, "brt_vdev.mosEntries");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `mosEntries`, for damaged input. */
  get mosEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set mosEntriesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "brt_vdev.mosEntriesBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Ranges. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_size
   */
  get size(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("brt_vdev", "size", this.sizeBig);
    return hi * 4294967296 + lo;
  }
  set size(v: number) {
    checkNumber(v, 0, 9007199254740991, "brt_vdev.size");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set sizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "brt_vdev.sizeBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Byte order of the array. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_byteorder
   */
  get byteorder(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("brt_vdev", "byteorder", this.byteorderBig);
    return hi * 4294967296 + lo;
  }
  set byteorder(v: number) {
    checkNumber(v, 0, 9007199254740991, "brt_vdev.byteorder");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `byteorder`, for damaged input. */
  get byteorderBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set byteorderBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "brt_vdev.byteorderBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Cloned blocks in all. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_totalcount
   */
  get totalcount(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("brt_vdev", "totalcount", this.totalcountBig);
    return hi * 4294967296 + lo;
  }
  set totalcount(v: number) {
    checkNumber(v, 0, 9007199254740991, "brt_vdev.totalcount");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `totalcount`, for damaged input. */
  get totalcountBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set totalcountBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "brt_vdev.totalcountBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Bytes of a range. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_rangesize
   */
  get rangesize(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("brt_vdev", "rangesize", this.rangesizeBig);
    return hi * 4294967296 + lo;
  }
  set rangesize(v: number) {
    checkNumber(v, 0, 9007199254740991, "brt_vdev.rangesize");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `rangesize`, for damaged input. */
  get rangesizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set rangesizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "brt_vdev.rangesizeBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Space of cloned blocks. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_usedspace
   */
  get usedspace(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("brt_vdev", "usedspace", this.usedspaceBig);
    return hi * 4294967296 + lo;
  }
  set usedspace(v: number) {
    checkNumber(v, 0, 9007199254740991, "brt_vdev.usedspace");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `usedspace`, for damaged input. */
  get usedspaceBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set usedspaceBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "brt_vdev.usedspaceBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Space saved by cloning. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_savedspace
   */
  get savedspace(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("brt_vdev", "savedspace", this.savedspaceBig);
    return hi * 4294967296 + lo;
  }
  set savedspace(v: number) {
    checkNumber(v, 0, 9007199254740991, "brt_vdev.savedspace");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `savedspace`, for damaged input. */
  get savedspaceBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set savedspaceBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "brt_vdev.savedspaceBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }
}
