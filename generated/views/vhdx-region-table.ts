// Made by tools/codegen from specs/images/vhdx_region_table.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/** What `vhdx_region_table.signature` must be. */
export const VHDX_REGION_TABLE_SIGNATURE = 0x69676572;

/**
 * Start of a region table; the entries follow.
 * 16 bytes.
 * @see MS-VHDX 2.2.3.1 Region Table Header
 */
export class VhdxRegionTableView {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxRegionTableView {
    return new VhdxRegionTableView(viewOver(bytes, offset, 16, "vhdx_region_table"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters regi. (offset 0x0, 4 bytes)
   * @see MS-VHDX 2.2.3.1 Region Table Header
   */
  get signature(): number {
    return this.dv.getUint32(this.off, true);
  }
  /** True when `signature` is VHDX_REGION_TABLE_SIGNATURE. */
  get hasSignature(): boolean {
    return this.signature === VHDX_REGION_TABLE_SIGNATURE;
  }

  /**
   * CRC-32C of the 65536 bytes, these four as zeros. (offset 0x4, 4 bytes)
   * @see MS-VHDX 2.2.3.1 Region Table Header
   */
  get checksum(): number {
    return this.dv.getUint32(this.off + 4, true);
  }

  /**
   * Entries, at most 2047. (offset 0x8, 4 bytes)
   * @see MS-VHDX 2.2.3.1 Region Table Header
   */
  get entryCount(): number {
    return this.dv.getUint32(this.off + 8, true);
  }

  /** (offset 0xc, 4 bytes) */
  get reserved(): number {
    return this.dv.getUint32(this.off + 12, true);
  }
}

/** The fields of {@link VhdxRegionTableView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxRegionTableFields: readonly FieldInfo[] = [
  { name: "signature", id: "signature", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "checksum", id: "checksum", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "entryCount", id: "entry_count", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "reserved", id: "reserved", offset: 12, width: 4, kind: "uint", value: "number", pad: true },
];
