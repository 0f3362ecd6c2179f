// Made by tools/codegen from specs/images/vhdx_log_sector.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/** What `vhdx_log_sector.signature` must be. */
export const VHDX_LOG_SECTOR_SIGNATURE = 0x61746164;

/**
 * A sector that an entry of the log writes.
 * 4096 bytes.
 * @see MS-VHDX 2.3.1.4 Data Sector
 */
export class VhdxLogSectorView {
  static readonly SIZE = 4096;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4096 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxLogSectorView {
    return new VhdxLogSectorView(viewOver(bytes, offset, 4096, "vhdx_log_sector"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters data. (offset 0x0, 4 bytes)
   * @see MS-VHDX 2.3.1.4 Data Sector
   */
  get signature(): number {
    return this.dv.getUint32(this.off, true);
  }
  /** True when `signature` is VHDX_LOG_SECTOR_SIGNATURE. */
  get hasSignature(): boolean {
    return this.signature === VHDX_LOG_SECTOR_SIGNATURE;
  }

  /**
   * High half of the entry's number. (offset 0x4, 4 bytes)
   * @see MS-VHDX 2.3.1.4 Data Sector
   */
  get sequenceHigh(): number {
    return this.dv.getUint32(this.off + 4, true);
  }

  /**
   * The sector without its first eight and last four bytes. (offset 0x8, 4084 bytes)
   * @see MS-VHDX 2.3.1.4 Data Sector
   * Shares memory.
   */
  get data(): Uint8Array {
    return bytesAt(this.dv, this.off + 8, 4084);
  }

  /**
   * Low half. (offset 0xffc, 4 bytes)
   * @see MS-VHDX 2.3.1.4 Data Sector
   */
  get sequenceLow(): number {
    return this.dv.getUint32(this.off + 4092, true);
  }
}

/** The fields of {@link VhdxLogSectorView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxLogSectorFields: readonly FieldInfo[] = [
  { name: "signature", id: "signature", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "sequenceHigh", id: "sequence_high", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "data", id: "data", offset: 8, width: 4084, kind: "bytes", value: "bytes" },
  { name: "sequenceLow", id: "sequence_low", offset: 4092, width: 4, kind: "uint", value: "number" },
];
