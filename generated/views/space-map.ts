// Made by tools/codegen from specs/spa/space_map.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, bytesAt, readSafe, viewOver } from "./access.ts";

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
    return readSafe(this.dv, this.off, this.le, "space_map", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Bytes of the log in use. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 8, this.le, "space_map", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Bytes that are allocated by it; negative sums occur in logs of frees. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_alloc
   */
  get alloc(): bigint {
    return this.dv.getBigInt64(this.off + 16, this.le);
  }

  /**
   * (offset 0x18, 40 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 24, 40);
  }

  /**
   * Number of free regions by size: item i from 1 << (i + shift) bytes. (offset 0x40, 32 x 8 bytes)
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_histogram
   */
  histogram(i: number): number {
    if (!(i >= 0 && i < 32)) throw badIndex("space_map.histogram", i, 32);
    return readSafe(this.dv, this.off + 64 + i * 8, this.le, "space_map", "histogram");
  }
  /** Exact value of `histogram`, for damaged input. */
  histogramBig(i: number): bigint {
    if (!(i >= 0 && i < 32)) throw badIndex("space_map.histogramBig", i, 32);
    return this.dv.getBigUint64(this.off + 64 + i * 8, this.le);
  }
}

/** The fields of {@link SpaceMapView}; apart from it, so that who reads values does not load their descriptions. */
export const SpaceMapFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "alloc", id: "alloc", offset: 16, width: 8, kind: "int", value: "bigint" },
  { name: "pad", id: "pad", offset: 24, width: 40, kind: "bytes", value: "bytes", pad: true },
  { name: "histogram", id: "histogram", offset: 64, width: 8, count: 32, kind: "uint", value: "number" },
];
