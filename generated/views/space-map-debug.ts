// Made by tools/codegen from specs/spa/space_map_debug.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Debug entry of a space map: says which sync pass wrote the entries that follow. All zero but the prefix, it
 * fills the end of a block.
 * 8 bytes.
 * @see OpenZFS include/sys/space_map.h SM_DEBUG_TXG_DECODE
 */
export class SpaceMapDebugView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaceMapDebugView {
    return new SpaceMapDebugView(viewOver(bytes, offset, 8, "space_map_debug"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The word. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/space_map.h SM_DEBUG_TXG_DECODE
   */
  get word(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Lower bits of the txg. (word bits 0-49) */
  get txg(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0x3ffff;
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** Pass of its sync. (word bits 50-59) */
  get syncpass(): number {
    return (this.dv.getUint16(this.off + (this.le ? 6 : 0), this.le) >>> 2) & 0x3ff;
  }
  /** SM_ALLOC or SM_FREE. (word bits 60-61) */
  get action(): number {
    return (this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 4) & 0x3;
  }
  /** SM_DEBUG_PREFIX. (word bits 62-63) */
  get prefix(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 6;
  }
}

/** The fields of {@link SpaceMapDebugView}; apart from it, so that who reads values does not load their descriptions. */
export const SpaceMapDebugFields: readonly FieldInfo[] = [
  { name: "word", id: "word", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "txg", id: "txg", shift: 0, bits: 50, value: "number" },
    { name: "syncpass", id: "syncpass", shift: 50, bits: 10, value: "number" },
    { name: "action", id: "action", shift: 60, bits: 2, value: "number" },
    { name: "prefix", id: "prefix", shift: 62, bits: 2, value: "number" },
  ] },
];
