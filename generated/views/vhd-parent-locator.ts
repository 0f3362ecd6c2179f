// Made by tools/codegen from specs/images/vhd_parent_locator.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/** Path from the image's folder, UTF-16, little-endian. */
export const VHD_LOCATOR_W2RU = 0x57327275;

/** Absolute path, UTF-16, little-endian. */
export const VHD_LOCATOR_W2KU = 0x57326b75;

/** File URL, UTF-8. */
export const VHD_LOCATOR_MACX = 0x4d616358;

/**
 * Where the name of a parent is, as one kind of system writes it.
 * 24 bytes.
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
 */
export class VhdParentLocatorView {
  static readonly SIZE = 24;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdParentLocatorView {
    return new VhdParentLocatorView(viewOver(bytes, offset, 24, "vhd_parent_locator"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Which system; 0 for no locator. (offset 0x0, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
   */
  get platformCode(): number {
    return this.dv.getUint32(this.off, false);
  }

  /**
   * Room for the name, in sectors. (offset 0x4, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
   */
  get platformDataSpace(): number {
    return this.dv.getUint32(this.off + 4, false);
  }

  /**
   * Bytes of the name. (offset 0x8, 4 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
   */
  get platformDataLength(): number {
    return this.dv.getUint32(this.off + 8, false);
  }

  /** (offset 0xc, 4 bytes) */
  get reserved(): number {
    return this.dv.getUint32(this.off + 12, false);
  }

  /**
   * Where it is. (offset 0x10, 8 bytes)
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
   */
  get platformDataOffset(): number {
    return readSafe(this.dv, this.off + 16, false, "vhd_parent_locator", "platformDataOffset");
  }
  /** Exact value of `platformDataOffset`, for damaged input. */
  get platformDataOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, false);
  }
}

/** The fields of {@link VhdParentLocatorView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdParentLocatorFields: readonly FieldInfo[] = [
  { name: "platformCode", id: "platform_code", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "platformDataSpace", id: "platform_data_space", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "platformDataLength", id: "platform_data_length", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "reserved", id: "reserved", offset: 12, width: 4, kind: "uint", value: "number", pad: true },
  { name: "platformDataOffset", id: "platform_data_offset", offset: 16, width: 8, kind: "uint", value: "number" },
];
