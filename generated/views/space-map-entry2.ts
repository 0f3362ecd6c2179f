// Made by tools/codegen from specs/spa/space_map_entry2.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { unsafe, viewOver } from "./access.ts";

/**
 * Two-word entry of a space map, for long runs, far offsets, and in log space maps, where the vdev is meant. It
 * never straddles blocks.
 * 16 bytes.
 * @see OpenZFS include/sys/space_map.h SM2_OFFSET_DECODE
 */
export class SpaceMapEntry2View {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaceMapEntry2View {
    return new SpaceMapEntry2View(viewOver(bytes, offset, 16, "space_map_entry2"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * First word. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/space_map.h SM2_RUN_DECODE
   */
  get word0(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Vdev; 1 << 24 - 1 at most, and without meaning in the map of one vdev. (word0 bits 0-23) */
  get vdev(): number {
    return this.dv.getUint32(this.off + (this.le ? 0 : 4), this.le) & 0xffffff;
  }
  /** Length in units of 1 << ashift: stored value plus one. (word0 bits 24-59) */
  get run(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0xfffffff;
    return hi * 256 + (this.dv.getUint32(this.le ? o : o + 4, this.le) >>> 24);
  }
  /** `run` in bytes: (raw + 1). */
  get runBytes(): number {
    return (this.run + 1);
  }
  /** (word0 bits 60-61) */
  get word0Pad(): number {
    return (this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 4) & 0x3;
  }
  /** SM2_PREFIX. (word0 bits 62-63) */
  get prefix(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 6;
  }

  /**
   * Second word. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/space_map.h SM2_OFFSET_DECODE
   */
  get word1(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  /** Offset from the start of the map, in the same units. (word1 bits 0-62) */
  get offset(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0x7fffffff;
    if (hi > 0x1fffff) throw unsafe("space_map_entry2", "offset", this.offsetBig);
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** Exact value of `offset`. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le) & 0x7fffffffffffffffn;
  }
  /** SM_ALLOC or SM_FREE. (word1 bit 63) */
  get type(): number {
    return this.dv.getUint8(this.off + (this.le ? 15 : 8)) >>> 7;
  }
}

/** The fields of {@link SpaceMapEntry2View}; apart from it, so that who reads values does not load their descriptions. */
export const SpaceMapEntry2Fields: readonly FieldInfo[] = [
  { name: "word0", id: "word0", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "vdev", id: "vdev", shift: 0, bits: 24, value: "number" },
    { name: "run", id: "run", shift: 24, bits: 36, value: "number", bias: 1 },
    { name: "word0Pad", id: "word0_pad", shift: 60, bits: 2, value: "number", pad: true },
    { name: "prefix", id: "prefix", shift: 62, bits: 2, value: "number" },
  ] },
  { name: "word1", id: "word1", offset: 8, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "offset", id: "offset", shift: 0, bits: 63, value: "number" },
    { name: "type", id: "type", shift: 63, bits: 1, value: "number" },
  ] },
];
