// Made by tools/codegen from specs/spa/space_map_entry1.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * One-word entry of a space map.
 * 8 bytes.
 * @see OpenZFS include/sys/space_map.h SM_OFFSET_DECODE
 */
export class SpaceMapEntry1View {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaceMapEntry1View {
    return new SpaceMapEntry1View(viewOver(bytes, offset, 8, "space_map_entry1"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The word. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/space_map.h SM_OFFSET_DECODE
   */
  get word(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Length in units of 1 << ashift: stored value plus one. (word bits 0-14) */
  get run(): number {
    return this.dv.getUint16(this.off + (this.le ? 0 : 6), this.le) & 0x7fff;
  }
  /** `run` in bytes: (raw + 1). */
  get runBytes(): number {
    return (this.run + 1);
  }
  /** SM_ALLOC or SM_FREE. (word bit 15) */
  get type(): number {
    return this.dv.getUint8(this.off + (this.le ? 1 : 6)) >>> 7;
  }
  /** Offset from the start of the map, in the same units. (word bits 16-62) */
  get offset(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0x7fffffff;
    return hi * 65536 + (this.dv.getUint32(this.le ? o : o + 4, this.le) >>> 16);
  }
  /** 0. (word bit 63) */
  get prefix(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 7;
  }
}

/** The fields of {@link SpaceMapEntry1View}; apart from it, so that who reads values does not load their descriptions. */
export const SpaceMapEntry1Fields: readonly FieldInfo[] = [
  { name: "word", id: "word", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "run", id: "run", shift: 0, bits: 15, value: "number", bias: 1 },
    { name: "type", id: "type", shift: 15, bits: 1, value: "number" },
    { name: "offset", id: "offset", shift: 16, bits: 47, value: "number" },
    { name: "prefix", id: "prefix", shift: 63, bits: 1, value: "number" },
  ] },
];
