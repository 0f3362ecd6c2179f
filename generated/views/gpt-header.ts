// Made by tools/codegen from specs/containers/gpt_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Where the header's own checksum is, which is taken with zeros in its place. */
export const GPT_CRC_AT = 16;

/** Bytes of it. */
export const GPT_CRC_BYTES = 4;

/** What `gpt_header.signature` must be. */
export const GPT_HEADER_SIGNATURE = 0x5452415020494645n;

/**
 * Header of a GPT, in the second sector of a disk and in its last one.
 * 92 bytes.
 * @see UEFI Specification 2.10 5.3.2 GPT Header
 */
export class GptHeaderView {
  static readonly SIZE = 92;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 92 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): GptHeaderView {
    return new GptHeaderView(viewOver(bytes, offset, 92, "gpt_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters EFI PART. (offset 0x0, 8 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get signature(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }
  /** True when `signature` is GPT_HEADER_SIGNATURE. */
  get hasSignature(): boolean {
    return this.signature === GPT_HEADER_SIGNATURE;
  }

  /**
   * 0x10000. (offset 0x8, 4 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get revision(): number {
    return this.dv.getUint32(this.off + 8, true);
  }

  /**
   * Bytes that the checksum is of, 92 at least. (offset 0xc, 4 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get headerBytes(): number {
    return this.dv.getUint32(this.off + 12, true);
  }

  /**
   * CRC-32 of the header, these four bytes as zeros. (offset 0x10, 4 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get headerCrc(): number {
    return this.dv.getUint32(this.off + 16, true);
  }

  /** (offset 0x14, 4 bytes) */
  get reserved(): number {
    return this.dv.getUint32(this.off + 20, true);
  }

  /**
   * The sector that this header is in. (offset 0x18, 8 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get ownSector(): number {
    return readSafe(this.dv, this.off + 24, true, "gpt_header", "ownSector");
  }
  /** Exact value of `ownSector`, for damaged input. */
  get ownSectorBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, true);
  }

  /**
   * The sector that the other header is in. (offset 0x20, 8 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get otherSector(): number {
    return readSafe(this.dv, this.off + 32, true, "gpt_header", "otherSector");
  }
  /** Exact value of `otherSector`, for damaged input. */
  get otherSectorBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, true);
  }

  /**
   * First sector that a partition may have. (offset 0x28, 8 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get firstUsableSector(): number {
    return readSafe(this.dv, this.off + 40, true, "gpt_header", "firstUsableSector");
  }
  /** Exact value of `firstUsableSector`, for damaged input. */
  get firstUsableSectorBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, true);
  }

  /**
   * Last one. (offset 0x30, 8 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get lastUsableSector(): number {
    return readSafe(this.dv, this.off + 48, true, "gpt_header", "lastUsableSector");
  }
  /** Exact value of `lastUsableSector`, for damaged input. */
  get lastUsableSectorBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, true);
  }

  /**
   * Identity of the disk. (offset 0x38, 16 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   * Shares memory.
   */
  get diskGuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 56, 16);
  }

  /**
   * Where the entries begin. (offset 0x48, 8 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get entriesSector(): number {
    return readSafe(this.dv, this.off + 72, true, "gpt_header", "entriesSector");
  }
  /** Exact value of `entriesSector`, for damaged input. */
  get entriesSectorBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, true);
  }

  /**
   * Entries, used or not. (offset 0x50, 4 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get entryCount(): number {
    return this.dv.getUint32(this.off + 80, true);
  }

  /**
   * Bytes of an entry, 128 times a power of two. (offset 0x54, 4 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get entryBytes(): number {
    return this.dv.getUint32(this.off + 84, true);
  }

  /**
   * CRC-32 of all entries. (offset 0x58, 4 bytes)
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */
  get entriesCrc(): number {
    return this.dv.getUint32(this.off + 88, true);
  }
}

/** The fields of {@link GptHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const GptHeaderFields: readonly FieldInfo[] = [
  { name: "signature", id: "signature", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "revision", id: "revision", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "headerBytes", id: "header_bytes", offset: 12, width: 4, kind: "uint", value: "number" },
  { name: "headerCrc", id: "header_crc", offset: 16, width: 4, kind: "uint", value: "number" },
  { name: "reserved", id: "reserved", offset: 20, width: 4, kind: "uint", value: "number", pad: true },
  { name: "ownSector", id: "own_sector", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "otherSector", id: "other_sector", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "firstUsableSector", id: "first_usable_sector", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "lastUsableSector", id: "last_usable_sector", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "diskGuid", id: "disk_guid", offset: 56, width: 16, kind: "bytes", value: "bytes" },
  { name: "entriesSector", id: "entries_sector", offset: 72, width: 8, kind: "uint", value: "number" },
  { name: "entryCount", id: "entry_count", offset: 80, width: 4, kind: "uint", value: "number" },
  { name: "entryBytes", id: "entry_bytes", offset: 84, width: 4, kind: "uint", value: "number" },
  { name: "entriesCrc", id: "entries_crc", offset: 88, width: 4, kind: "uint", value: "number" },
];
