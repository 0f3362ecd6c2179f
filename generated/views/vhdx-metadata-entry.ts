// Made by tools/codegen from specs/images/vhdx_metadata_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * Where an item is.
 * 32 bytes.
 * @see MS-VHDX 2.6.1.2 Metadata Table Entry
 */
export class VhdxMetadataEntryView {
  static readonly SIZE = 32;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxMetadataEntryView {
    return new VhdxMetadataEntryView(viewOver(bytes, offset, 32, "vhdx_metadata_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * What it is. (offset 0x0, 16 bytes)
   * @see MS-VHDX 2.6.1.2 Metadata Table Entry
   * Shares memory.
   */
  get itemId(): Uint8Array {
    return bytesAt(this.dv, this.off, 16);
  }

  /**
   * Bytes from the start of the region. (offset 0x10, 4 bytes)
   * @see MS-VHDX 2.6.1.2 Metadata Table Entry
   */
  get offset(): number {
    return this.dv.getUint32(this.off + 16, true);
  }

  /**
   * Its bytes. (offset 0x14, 4 bytes)
   * @see MS-VHDX 2.6.1.2 Metadata Table Entry
   */
  get length(): number {
    return this.dv.getUint32(this.off + 20, true);
  }

  /**
   * Flags. (offset 0x18, 4 bytes)
   * @see MS-VHDX 2.6.1.2 Metadata Table Entry
   */
  get flags(): number {
    return this.dv.getUint32(this.off + 24, true);
  }
  /** 1: not of the format. (flags bit 0) */
  get user(): number {
    return this.dv.getUint8(this.off + 24) & 0x1;
  }
  /** 1: of the disk, not of the file. (flags bit 1) */
  get virtualDisk(): number {
    return (this.dv.getUint8(this.off + 24) >>> 1) & 0x1;
  }
  /** 1: a reader must know it. (flags bit 2) */
  get required(): number {
    return (this.dv.getUint8(this.off + 24) >>> 2) & 0x1;
  }
  /** (flags bits 3-31) */
  get flagsPad(): number {
    return this.dv.getUint32(this.off + 24, true) >>> 3;
  }

  /** (offset 0x1c, 4 bytes) */
  get reserved(): number {
    return this.dv.getUint32(this.off + 28, true);
  }
}

/** The fields of {@link VhdxMetadataEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxMetadataEntryFields: readonly FieldInfo[] = [
  { name: "itemId", id: "item_id", offset: 0, width: 16, kind: "bytes", value: "bytes" },
  { name: "offset", id: "offset", offset: 16, width: 4, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 20, width: 4, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 24, width: 4, kind: "uint", value: "number", bits: [
    { name: "user", id: "user", shift: 0, bits: 1, value: "number" },
    { name: "virtualDisk", id: "virtual_disk", shift: 1, bits: 1, value: "number" },
    { name: "required", id: "required", shift: 2, bits: 1, value: "number" },
    { name: "flagsPad", id: "flags_pad", shift: 3, bits: 29, value: "number", pad: true },
  ] },
  { name: "reserved", id: "reserved", offset: 28, width: 4, kind: "uint", value: "number", pad: true },
];
