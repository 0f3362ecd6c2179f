// Made by tools/codegen from specs/images/vhdx_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Where the first header is. */
export const VHDX_HEADER_1 = 0x10000;

/** Where the second one is. */
export const VHDX_HEADER_2 = 0x20000;

/** Bytes of a header with what is reserved. */
export const VHDX_HEADER_SPAN = 4096;

/** Where the first region table is. */
export const VHDX_REGIONS_1 = 0x30000;

/** Where the second one is. */
export const VHDX_REGIONS_2 = 0x40000;

/** Bytes of a region table, and of the metadata table. */
export const VHDX_TABLE_SPAN = 65536;

/** What `vhdx_header.signature` must be. */
export const VHDX_HEADER_SIGNATURE = 0x64616568;

/**
 * One of two headers, in 4096 bytes; the valid one with the higher number counts.
 * 80 bytes.
 * @see MS-VHDX 2.2.2 Headers
 */
export class VhdxHeaderView {
  static readonly SIZE = 80;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 80 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxHeaderView {
    return new VhdxHeaderView(viewOver(bytes, offset, 80, "vhdx_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters head. (offset 0x0, 4 bytes)
   * @see MS-VHDX 2.2.2 Headers
   */
  get signature(): number {
    return this.dv.getUint32(this.off, true);
  }
  /** True when `signature` is VHDX_HEADER_SIGNATURE. */
  get hasSignature(): boolean {
    return this.signature === VHDX_HEADER_SIGNATURE;
  }

  /**
   * CRC-32C of the 4096 bytes, these four as zeros. (offset 0x4, 4 bytes)
   * @see MS-VHDX 2.2.2 Headers
   */
  get checksum(): number {
    return this.dv.getUint32(this.off + 4, true);
  }

  /**
   * Which of the two is newer. (offset 0x8, 8 bytes)
   * @see MS-VHDX 2.2.2 Headers
   */
  get sequenceNumber(): bigint {
    return this.dv.getBigUint64(this.off + 8, true);
  }

  /**
   * Changes when the file is opened for writing. (offset 0x10, 16 bytes)
   * @see MS-VHDX 2.2.2 Headers
   * Shares memory.
   */
  get fileWriteGuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 16, 16);
  }

  /**
   * Changes when the disk is written to; how a child knows its parent. (offset 0x20, 16 bytes)
   * @see MS-VHDX 2.2.2 Headers
   * Shares memory.
   */
  get dataWriteGuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 32, 16);
  }

  /**
   * Of entries of the log that count; zeros for none. (offset 0x30, 16 bytes)
   * @see MS-VHDX 2.2.2 Headers
   * Shares memory.
   */
  get logGuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 48, 16);
  }

  /**
   * 0. (offset 0x40, 2 bytes)
   * @see MS-VHDX 2.2.2 Headers
   */
  get logVersion(): number {
    return this.dv.getUint16(this.off + 64, true);
  }

  /**
   * 1. (offset 0x42, 2 bytes)
   * @see MS-VHDX 2.2.2 Headers
   */
  get version(): number {
    return this.dv.getUint16(this.off + 66, true);
  }

  /**
   * Bytes of the log. (offset 0x44, 4 bytes)
   * @see MS-VHDX 2.2.2 Headers
   */
  get logLength(): number {
    return this.dv.getUint32(this.off + 68, true);
  }

  /**
   * Where the log is. (offset 0x48, 8 bytes)
   * @see MS-VHDX 2.2.2 Headers
   */
  get logOffset(): number {
    return readSafe(this.dv, this.off + 72, true, "vhdx_header", "logOffset");
  }
  /** Exact value of `logOffset`, for damaged input. */
  get logOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, true);
  }
}

/** The fields of {@link VhdxHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxHeaderFields: readonly FieldInfo[] = [
  { name: "signature", id: "signature", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "checksum", id: "checksum", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "sequenceNumber", id: "sequence_number", offset: 8, width: 8, kind: "uint", value: "bigint" },
  { name: "fileWriteGuid", id: "file_write_guid", offset: 16, width: 16, kind: "bytes", value: "bytes" },
  { name: "dataWriteGuid", id: "data_write_guid", offset: 32, width: 16, kind: "bytes", value: "bytes" },
  { name: "logGuid", id: "log_guid", offset: 48, width: 16, kind: "bytes", value: "bytes" },
  { name: "logVersion", id: "log_version", offset: 64, width: 2, kind: "uint", value: "number" },
  { name: "version", id: "version", offset: 66, width: 2, kind: "uint", value: "number" },
  { name: "logLength", id: "log_length", offset: 68, width: 4, kind: "uint", value: "number" },
  { name: "logOffset", id: "log_offset", offset: 72, width: 8, kind: "uint", value: "number" },
];
