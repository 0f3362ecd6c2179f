// Made by tools/codegen from specs/images/vhdx_bat_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { unsafe, viewOver } from "./access.ts";

/** State: never written to; the parent shows. */
export const VHDX_BLOCK_NOT_PRESENT = 0;

/** State: it is there. */
export const VHDX_BLOCK_FULLY_PRESENT = 6;

/** State: sectors of it are there, as a bitmap says. */
export const VHDX_BLOCK_PARTIALLY_PRESENT = 7;

/**
 * Entry of the block allocation table.
 * 8 bytes.
 * @see MS-VHDX 2.5.1 BAT Entry
 */
export class VhdxBatEntryView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxBatEntryView {
    return new VhdxBatEntryView(viewOver(bytes, offset, 8, "vhdx_bat_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The entry. (offset 0x0, 8 bytes)
   * @see MS-VHDX 2.5.1 BAT Entry
   */
  get entry(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }
  /** What is known of the block. (entry bits 0-2) */
  get state(): number {
    return this.dv.getUint8(this.off) & 0x7;
  }
  /** (entry bits 3-19) */
  get entryPad(): number {
    return (this.dv.getUint32(this.off, true) >>> 3) & 0x1ffff;
  }
  /** Where the block is. (entry bits 20-63) */
  get fileOffset(): number {
    const o = this.off;
    const hi = this.dv.getUint32(o + 4, true);
    return hi * 4096 + (this.dv.getUint32(o, true) >>> 20);
  }
  /** `fileOffset` in bytes: raw * 1048576. */
  get fileOffsetBytes(): number {
    const bytes = this.fileOffset * 1048576;
    if (bytes > 9007199254740991) throw unsafe("vhdx_bat_entry", "fileOffsetBytes", BigInt(this.fileOffset) * 1048576n);
    return bytes;
  }
}

/** The fields of {@link VhdxBatEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxBatEntryFields: readonly FieldInfo[] = [
  { name: "entry", id: "entry", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "state", id: "state", shift: 0, bits: 3, value: "number" },
    { name: "entryPad", id: "entry_pad", shift: 3, bits: 17, value: "number", pad: true },
    { name: "fileOffset", id: "file_offset", shift: 20, bits: 44, value: "number", unit: 1048576 },
  ] },
];
