// Made by tools/codegen from specs/images/vhd_footer.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Type of disk: all of it, then the footer. */
export const VHD_FIXED = 2;

/** Type of disk: blocks as they were written to. */
export const VHD_DYNAMIC = 3;

/** Type of disk: sectors in which it differs from its parent. */
export const VHD_DIFFERENCING = 4;

/** What `vhd_footer.cookie` must be. */
export const VHD_FOOTER_COOKIE = 0x636f6e6563746978n;

/**
 * Last sector of a VHD; of those that are not fixed the first one too.
 * 512 bytes.
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
 */
export class VhdFooterView {
  static readonly SIZE = 512;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdFooterView {
    return new VhdFooterView(viewOver(bytes, offset, 512, "vhd_footer"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters conectix. (offset 0x0, 8 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get cookie(): bigint {
    return this.dv.getBigUint64(this.off, false);
  }
  /** True when `cookie` is VHD_FOOTER_COOKIE. */
  get hasCookie(): boolean {
    return this.cookie === VHD_FOOTER_COOKIE;
  }

  /**
   * Bits of features. (offset 0x8, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get features(): number {
    return this.dv.getUint32(this.off + 8, false);
  }

  /**
   * 0x10000. (offset 0xc, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get version(): number {
    return this.dv.getUint32(this.off + 12, false);
  }

  /**
   * Where the next structure is; all ones in a fixed disk. (offset 0x10, 8 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get dataOffset(): bigint {
    return this.dv.getBigUint64(this.off + 16, false);
  }

  /**
   * Seconds since the beginning of 2000. (offset 0x18, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get timestamp(): number {
    return this.dv.getUint32(this.off + 24, false);
  }

  /**
   * What made it. (offset 0x1c, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   * Shares memory.
   */
  get creatorApplication(): Uint8Array {
    return bytesAt(this.dv, this.off + 28, 4);
  }

  /**
   * Its version. (offset 0x20, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get creatorVersion(): number {
    return this.dv.getUint32(this.off + 32, false);
  }

  /**
   * Where it ran. (offset 0x24, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get creatorHostOs(): number {
    return this.dv.getUint32(this.off + 36, false);
  }

  /**
   * Bytes of the disk when it was made. (offset 0x28, 8 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get originalSize(): bigint {
    return this.dv.getBigUint64(this.off + 40, false);
  }

  /**
   * Bytes of the disk. (offset 0x30, 8 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get currentSize(): number {
    return readSafe(this.dv, this.off + 48, false, "vhd_footer", "currentSize");
  }
  /** Exact value of `currentSize`, for damaged input. */
  get currentSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, false);
  }

  /**
   * Geometry: cylinders. (offset 0x38, 2 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get cylinders(): number {
    return this.dv.getUint16(this.off + 56, false);
  }

  /**
   * Geometry: heads. (offset 0x3a, 1 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get heads(): number {
    return this.dv.getUint8(this.off + 58);
  }

  /**
   * Geometry: sectors of a track. (offset 0x3b, 1 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get sectors(): number {
    return this.dv.getUint8(this.off + 59);
  }

  /**
   * Fixed, dynamic or differencing. (offset 0x3c, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get diskType(): number {
    return this.dv.getUint32(this.off + 60, false);
  }

  /**
   * Complement of the sum of all bytes but these four. (offset 0x40, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get checksum(): number {
    return this.dv.getUint32(this.off + 64, false);
  }

  /**
   * Identity of the disk. (offset 0x44, 16 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   * Shares memory.
   */
  get uniqueId(): Uint8Array {
    return bytesAt(this.dv, this.off + 68, 16);
  }

  /**
   * 1: the guest was suspended. (offset 0x54, 1 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */
  get savedState(): number {
    return this.dv.getUint8(this.off + 84);
  }

  /**
   * (offset 0x55, 427 bytes)
   * Shares memory.
   */
  get reserved(): Uint8Array {
    return bytesAt(this.dv, this.off + 85, 427);
  }
}

/** The fields of {@link VhdFooterView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdFooterFields: readonly FieldInfo[] = [
  { name: "cookie", id: "cookie", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "features", id: "features", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "version", id: "version", offset: 12, width: 4, kind: "uint", value: "number" },
  { name: "dataOffset", id: "data_offset", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "timestamp", id: "timestamp", offset: 24, width: 4, kind: "uint", value: "number" },
  { name: "creatorApplication", id: "creator_application", offset: 28, width: 4, kind: "bytes", value: "bytes" },
  { name: "creatorVersion", id: "creator_version", offset: 32, width: 4, kind: "uint", value: "number" },
  { name: "creatorHostOs", id: "creator_host_os", offset: 36, width: 4, kind: "uint", value: "number" },
  { name: "originalSize", id: "original_size", offset: 40, width: 8, kind: "uint", value: "bigint" },
  { name: "currentSize", id: "current_size", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "cylinders", id: "cylinders", offset: 56, width: 2, kind: "uint", value: "number" },
  { name: "heads", id: "heads", offset: 58, width: 1, kind: "uint", value: "number" },
  { name: "sectors", id: "sectors", offset: 59, width: 1, kind: "uint", value: "number" },
  { name: "diskType", id: "disk_type", offset: 60, width: 4, kind: "uint", value: "number" },
  { name: "checksum", id: "checksum", offset: 64, width: 4, kind: "uint", value: "number" },
  { name: "uniqueId", id: "unique_id", offset: 68, width: 16, kind: "bytes", value: "bytes" },
  { name: "savedState", id: "saved_state", offset: 84, width: 1, kind: "uint", value: "number" },
  { name: "reserved", id: "reserved", offset: 85, width: 427, kind: "bytes", value: "bytes", pad: true },
];
