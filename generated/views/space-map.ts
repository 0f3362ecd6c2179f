// Made by tools/codegen from specs/spa/space_map.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";

/** Bytes of a bonus without histogram: the first three fields. */
export const SPACE_MAP_SIZE_V0 = 24;

/** Type of an entry that allocates. */
export const SM_ALLOC = 0;

/** Type of an entry that frees. */
export const SM_FREE = 1;

/** Upper two bits of a word that is a debug entry. */
export const SM_DEBUG_PREFIX = 2;

/** Upper two bits of the first word of a two-word entry. */
export const SM2_PREFIX = 3;

/**
 * Bonus of a space map. The object's content is a log of entries, 64-bit words in the byte order of the machine
 * that wrote the block: upper bits 0x one-word entry, 10 debug entry, 11 two-word entry. What is allocated is
 * found by applying them in order.
 * C: `space_map_phys_t`. 320 bytes.
 * @see OpenZFS include/sys/space_map.h space_map_phys_t
 */
export class SpaceMapView {
  static readonly SIZE = 320;
  static readonly HISTOGRAM_COUNT = 32;
  static readonly fields: readonly FieldInfo[] = [
    { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "length", id: "length", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "alloc", id: "alloc", offset: 16, width: 8, kind: "int", value: "bigint" },
    { name: "pad", id: "pad", offset: 24, width: 40, kind: "bytes", value: "bytes", pad: true },
    { name: "histogram", id: "histogram", offset: 64, width: 8, count: 32, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 320 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaceMapView {
    return new SpaceMapView(viewOver(bytes, offset, 320, "space_map"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The object's own number; unused. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_object
   */
  get object(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("space_map", "object", this.objectBig);
    return hi * 4294967296 + lo;
  }
  set object(v: number) {
    checkNumber(v, 0, 9007199254740991, "space_map.object");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set objectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "space_map.objectBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Bytes of the log in use. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_length
   */
  get length(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("space_map", "length", this.lengthBig);
    return hi * 4294967296 + lo;
  }
  set length(v: number) {
    checkNumber(v, 0, 9007199254740991, "space_map.length");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set lengthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "space_map.lengthBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Bytes that are allocated by it; negative sums occur in logs of frees. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_alloc
   */
  get alloc(): bigint {
    return this.dv.getBigInt64(this.off + 16, this.le);
  }
  set alloc(v: bigint) {
    checkBig(v, -0x8000000000000000n, 0x7fffffffffffffffn, "space_map.alloc");
    this.dv.setBigInt64(this.off + 16, v, this.le);
  }

  /**
   * (offset 0x18, 40 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 24, 40);
  }
  set pad(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 24, 40), v, "space_map.pad");
  }

  /**
   * Number of free regions by size: item i from 1 << (i + shift) bytes. (offset 0x40, 32 x 8 bytes)
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_histogram
   */
  histogram(i: number): number {
    if (!(i >= 0 && i < 32)) throw badIndex("space_map.histogram", i, 32);
    const o = this.off + 64 + i * 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("space_map", "histogram", this.histogramBig(i));
    return hi * 4294967296 + lo;
  }
  setHistogram(i: number, v: number): void {
    if (!(i >= 0 && i < 32)) throw badIndex("space_map.histogram", i, 32);
    checkNumber(v, 0, 9007199254740991, "space_map.histogram");
    const o = this.off + 64 + i * 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `histogram`, for damaged input. */
  histogramBig(i: number): bigint {
    if (!(i >= 0 && i < 32)) throw badIndex("space_map.histogramBig", i, 32);
    return this.dv.getBigUint64(this.off + 64 + i * 8, this.le);
  }
  setHistogramBig(i: number, v: bigint): void {
    if (!(i >= 0 && i < 32)) throw badIndex("space_map.histogramBig", i, 32);
    checkBig(v, 0n, 0xffffffffffffffffn, "space_map.histogramBig");
    this.dv.setBigUint64(this.off + 64 + i * 8, v, this.le);
  }
}
