// Made by tools/codegen from specs/images/vhd_bat_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/** Entry of a block that was never written to. */
export const VHD_BLOCK_ABSENT = 0xffffffff;

/**
 * Entry of the block allocation table.
 * 4 bytes.
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Block Allocation Table and Data Blocks
 */
export class VhdBatEntryView {
  static readonly SIZE = 4;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdBatEntryView {
    return new VhdBatEntryView(viewOver(bytes, offset, 4, "vhd_bat_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Where the block is, in sectors of 512 bytes: its bitmap, padded to sectors, then its data. (offset 0x0, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Block Allocation Table and Data Blocks
   */
  get sector(): number {
    return this.dv.getUint32(this.off, false);
  }
}

/** The fields of {@link VhdBatEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdBatEntryFields: readonly FieldInfo[] = [
  { name: "sector", id: "sector", offset: 0, width: 4, kind: "uint", value: "number" },
];
