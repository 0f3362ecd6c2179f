// Made by tools/codegen from specs/images/vhd_dynamic_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Parent locators of a differencing disk. */
export const VHD_PARENT_LOCATORS = 8;

/** What `vhd_dynamic_header.cookie` must be. */
export const VHD_DYNAMIC_HEADER_COOKIE = 0x6378737061727365n;

/**
 * Where the blocks of a disk that is not fixed are.
 * 1024 bytes.
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
 */
export class VhdDynamicHeaderView {
  static readonly SIZE = 1024;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 1024 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdDynamicHeaderView {
    return new VhdDynamicHeaderView(viewOver(bytes, offset, 1024, "vhd_dynamic_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters cxsparse. (offset 0x0, 8 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */
  get cookie(): bigint {
    return this.dv.getBigUint64(this.off, false);
  }
  /** True when `cookie` is VHD_DYNAMIC_HEADER_COOKIE. */
  get hasCookie(): boolean {
    return this.cookie === VHD_DYNAMIC_HEADER_COOKIE;
  }

  /**
   * All ones. (offset 0x8, 8 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */
  get dataOffset(): bigint {
    return this.dv.getBigUint64(this.off + 8, false);
  }

  /**
   * Where the block allocation table is. (offset 0x10, 8 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */
  get tableOffset(): number {
    return readSafe(this.dv, this.off + 16, false, "vhd_dynamic_header", "tableOffset");
  }
  /** Exact value of `tableOffset`, for damaged input. */
  get tableOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, false);
  }

  /**
   * 0x10000. (offset 0x18, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */
  get headerVersion(): number {
    return this.dv.getUint32(this.off + 24, false);
  }

  /**
   * Entries of that table. (offset 0x1c, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */
  get maxTableEntries(): number {
    return this.dv.getUint32(this.off + 28, false);
  }

  /**
   * Bytes of a block, without its bitmap. (offset 0x20, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */
  get blockSize(): number {
    return this.dv.getUint32(this.off + 32, false);
  }

  /**
   * Complement of the sum of all bytes but these four. (offset 0x24, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */
  get checksum(): number {
    return this.dv.getUint32(this.off + 36, false);
  }

  /**
   * Identity of the parent. (offset 0x28, 16 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   * Shares memory.
   */
  get parentUniqueId(): Uint8Array {
    return bytesAt(this.dv, this.off + 40, 16);
  }

  /**
   * When the parent was last written to. (offset 0x38, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */
  get parentTimestamp(): number {
    return this.dv.getUint32(this.off + 56, false);
  }

  /** (offset 0x3c, 4 bytes) */
  get reserved(): number {
    return this.dv.getUint32(this.off + 60, false);
  }

  /**
   * Name of the parent's file in UTF-16, big-endian. (offset 0x40, 512 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   * Shares memory.
   */
  get parentName(): Uint8Array {
    return bytesAt(this.dv, this.off + 64, 512);
  }

  /**
   * Eight of vhd_parent_locator. (offset 0x240, 192 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   * Shares memory.
   */
  get parentLocators(): Uint8Array {
    return bytesAt(this.dv, this.off + 576, 192);
  }

  /**
   * (offset 0x300, 256 bytes)
   * Shares memory.
   */
  get reserved2(): Uint8Array {
    return bytesAt(this.dv, this.off + 768, 256);
  }
}

/** The fields of {@link VhdDynamicHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdDynamicHeaderFields: readonly FieldInfo[] = [
  { name: "cookie", id: "cookie", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "dataOffset", id: "data_offset", offset: 8, width: 8, kind: "uint", value: "bigint" },
  { name: "tableOffset", id: "table_offset", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "headerVersion", id: "header_version", offset: 24, width: 4, kind: "uint", value: "number" },
  { name: "maxTableEntries", id: "max_table_entries", offset: 28, width: 4, kind: "uint", value: "number" },
  { name: "blockSize", id: "block_size", offset: 32, width: 4, kind: "uint", value: "number" },
  { name: "checksum", id: "checksum", offset: 36, width: 4, kind: "uint", value: "number" },
  { name: "parentUniqueId", id: "parent_unique_id", offset: 40, width: 16, kind: "bytes", value: "bytes" },
  { name: "parentTimestamp", id: "parent_timestamp", offset: 56, width: 4, kind: "uint", value: "number" },
  { name: "reserved", id: "reserved", offset: 60, width: 4, kind: "uint", value: "number", pad: true },
  { name: "parentName", id: "parent_name", offset: 64, width: 512, kind: "bytes", value: "bytes" },
  { name: "parentLocators", id: "parent_locators", offset: 576, width: 192, kind: "bytes", value: "bytes" },
  { name: "reserved2", id: "reserved2", offset: 768, width: 256, kind: "bytes", value: "bytes", pad: true },
];
