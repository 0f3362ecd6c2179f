// Made by tools/codegen from specs/images/vhdx_log_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Bytes of which entries and their changes are multiples. */
export const VHDX_LOG_SECTOR = 4096;

/** What `vhdx_log_entry.signature` must be. */
export const VHDX_LOG_ENTRY_SIGNATURE = 0x65676f6c;

/**
 * Start of an entry of the log; the descriptors follow.
 * 64 bytes.
 * @see MS-VHDX 2.3.1.1 Entry Header
 */
export class VhdxLogEntryView {
  static readonly SIZE = 64;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxLogEntryView {
    return new VhdxLogEntryView(viewOver(bytes, offset, 64, "vhdx_log_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters loge. (offset 0x0, 4 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   */
  get signature(): number {
    return this.dv.getUint32(this.off, true);
  }
  /** True when `signature` is VHDX_LOG_ENTRY_SIGNATURE. */
  get hasSignature(): boolean {
    return this.signature === VHDX_LOG_ENTRY_SIGNATURE;
  }

  /**
   * CRC-32C of the entry, these four as zeros. (offset 0x4, 4 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   */
  get checksum(): number {
    return this.dv.getUint32(this.off + 4, true);
  }

  /**
   * Bytes of the entry, a multiple of 4096. (offset 0x8, 4 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   */
  get entryLength(): number {
    return this.dv.getUint32(this.off + 8, true);
  }

  /**
   * Where in the log the oldest entry is that still counts. (offset 0xc, 4 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   */
  get tail(): number {
    return this.dv.getUint32(this.off + 12, true);
  }

  /**
   * One more than of the entry before. (offset 0x10, 8 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   */
  get sequenceNumber(): bigint {
    return this.dv.getBigUint64(this.off + 16, true);
  }

  /**
   * Descriptors. (offset 0x18, 4 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   */
  get descriptorCount(): number {
    return this.dv.getUint32(this.off + 24, true);
  }

  /** (offset 0x1c, 4 bytes) */
  get reserved(): number {
    return this.dv.getUint32(this.off + 28, true);
  }

  /**
   * As in the header, or the entry does not count. (offset 0x20, 16 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   * Shares memory.
   */
  get logGuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 32, 16);
  }

  /**
   * Bytes that the file had at least when it was written. (offset 0x30, 8 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   */
  get flushedFileOffset(): number {
    return readSafe(this.dv, this.off + 48, true, "vhdx_log_entry", "flushedFileOffset");
  }
  /** Exact value of `flushedFileOffset`, for damaged input. */
  get flushedFileOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, true);
  }

  /**
   * Bytes that the file has once it is applied. (offset 0x38, 8 bytes)
   * @see MS-VHDX 2.3.1.1 Entry Header
   */
  get lastFileOffset(): number {
    return readSafe(this.dv, this.off + 56, true, "vhdx_log_entry", "lastFileOffset");
  }
  /** Exact value of `lastFileOffset`, for damaged input. */
  get lastFileOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, true);
  }
}

/** The fields of {@link VhdxLogEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxLogEntryFields: readonly FieldInfo[] = [
  { name: "signature", id: "signature", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "checksum", id: "checksum", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "entryLength", id: "entry_length", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "tail", id: "tail", offset: 12, width: 4, kind: "uint", value: "number" },
  { name: "sequenceNumber", id: "sequence_number", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "descriptorCount", id: "descriptor_count", offset: 24, width: 4, kind: "uint", value: "number" },
  { name: "reserved", id: "reserved", offset: 28, width: 4, kind: "uint", value: "number", pad: true },
  { name: "logGuid", id: "log_guid", offset: 32, width: 16, kind: "bytes", value: "bytes" },
  { name: "flushedFileOffset", id: "flushed_file_offset", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "lastFileOffset", id: "last_file_offset", offset: 56, width: 8, kind: "uint", value: "number" },
];
