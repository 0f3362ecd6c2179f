// Made by tools/codegen from specs/containers/mbr_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * A partition of an MBR.
 * 16 bytes.
 * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
 */
export class MbrEntryView {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): MbrEntryView {
    return new MbrEntryView(viewOver(bytes, offset, 16, "mbr_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * 0x80: started from. (offset 0x0, 1 bytes)
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */
  get bootIndicator(): number {
    return this.dv.getUint8(this.off);
  }

  /**
   * First cylinder, head and sector, as nobody counts any more. (offset 0x1, 3 bytes)
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   * Shares memory.
   */
  get firstChs(): Uint8Array {
    return bytesAt(this.dv, this.off + 1, 3);
  }

  /**
   * What it is for; 0 where it is not in use. (offset 0x4, 1 bytes)
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */
  get type(): number {
    return this.dv.getUint8(this.off + 4);
  }

  /**
   * Last cylinder, head and sector. (offset 0x5, 3 bytes)
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   * Shares memory.
   */
  get lastChs(): Uint8Array {
    return bytesAt(this.dv, this.off + 5, 3);
  }

  /**
   * Its first sector: of a logical partition from its own table on, of the next table from the start of the extended
   * one. (offset 0x8, 4 bytes)
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */
  get firstSector(): number {
    return this.dv.getUint32(this.off + 8, true);
  }

  /**
   * Its sectors. (offset 0xc, 4 bytes)
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */
  get sectorCount(): number {
    return this.dv.getUint32(this.off + 12, true);
  }
}

/** The fields of {@link MbrEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const MbrEntryFields: readonly FieldInfo[] = [
  { name: "bootIndicator", id: "boot_indicator", offset: 0, width: 1, kind: "uint", value: "number" },
  { name: "firstChs", id: "first_chs", offset: 1, width: 3, kind: "bytes", value: "bytes" },
  { name: "type", id: "type", offset: 4, width: 1, kind: "uint", value: "number" },
  { name: "lastChs", id: "last_chs", offset: 5, width: 3, kind: "bytes", value: "bytes" },
  { name: "firstSector", id: "first_sector", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "sectorCount", id: "sector_count", offset: 12, width: 4, kind: "uint", value: "number" },
];
