// Made by tools/codegen from specs/images/vhdx_metadata_table.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/** What `vhdx_metadata_table.signature` must be. */
export const VHDX_METADATA_TABLE_SIGNATURE = 0x617461646174656dn;

/**
 * Start of the metadata region; the entries follow.
 * 32 bytes.
 * @see MS-VHDX 2.6.1.1 Metadata Table Header
 */
export class VhdxMetadataTableView {
  static readonly SIZE = 32;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxMetadataTableView {
    return new VhdxMetadataTableView(viewOver(bytes, offset, 32, "vhdx_metadata_table"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters metadata. (offset 0x0, 8 bytes)
   * @see MS-VHDX 2.6.1.1 Metadata Table Header
   */
  get signature(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }
  /** True when `signature` is VHDX_METADATA_TABLE_SIGNATURE. */
  get hasSignature(): boolean {
    return this.signature === VHDX_METADATA_TABLE_SIGNATURE;
  }

  /** (offset 0x8, 2 bytes) */
  get reserved(): number {
    return this.dv.getUint16(this.off + 8, true);
  }

  /**
   * Entries, at most 2047. (offset 0xa, 2 bytes)
   * @see MS-VHDX 2.6.1.1 Metadata Table Header
   */
  get entryCount(): number {
    return this.dv.getUint16(this.off + 10, true);
  }

  /**
   * (offset 0xc, 20 bytes)
   * Shares memory.
   */
  get reserved2(): Uint8Array {
    return bytesAt(this.dv, this.off + 12, 20);
  }
}

/** The fields of {@link VhdxMetadataTableView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxMetadataTableFields: readonly FieldInfo[] = [
  { name: "signature", id: "signature", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "reserved", id: "reserved", offset: 8, width: 2, kind: "uint", value: "number", pad: true },
  { name: "entryCount", id: "entry_count", offset: 10, width: 2, kind: "uint", value: "number" },
  { name: "reserved2", id: "reserved2", offset: 12, width: 20, kind: "bytes", value: "bytes", pad: true },
];
