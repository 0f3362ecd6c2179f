// Made by tools/codegen from specs/images/vhdx_region_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Where a region is.
 * 32 bytes.
 * @see MS-VHDX 2.2.3.2 Region Table Entry
 */
export class VhdxRegionEntryView {
  static readonly SIZE = 32;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxRegionEntryView {
    return new VhdxRegionEntryView(viewOver(bytes, offset, 32, "vhdx_region_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * What it is. (offset 0x0, 16 bytes)
   * @see MS-VHDX 2.2.3.2 Region Table Entry
   * Shares memory.
   */
  get guid(): Uint8Array {
    return bytesAt(this.dv, this.off, 16);
  }

  /**
   * Where it is. (offset 0x10, 8 bytes)
   * @see MS-VHDX 2.2.3.2 Region Table Entry
   */
  get fileOffset(): number {
    return readSafe(this.dv, this.off + 16, true, "vhdx_region_entry", "fileOffset");
  }
  /** Exact value of `fileOffset`, for damaged input. */
  get fileOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, true);
  }

  /**
   * Its bytes. (offset 0x18, 4 bytes)
   * @see MS-VHDX 2.2.3.2 Region Table Entry
   */
  get length(): number {
    return this.dv.getUint32(this.off + 24, true);
  }

  /**
   * 1: a reader must know it. (offset 0x1c, 4 bytes)
   * @see MS-VHDX 2.2.3.2 Region Table Entry
   */
  get required(): number {
    return this.dv.getUint32(this.off + 28, true);
  }
}

/** The fields of {@link VhdxRegionEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxRegionEntryFields: readonly FieldInfo[] = [
  { name: "guid", id: "guid", offset: 0, width: 16, kind: "bytes", value: "bytes" },
  { name: "fileOffset", id: "file_offset", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 24, width: 4, kind: "uint", value: "number" },
  { name: "required", id: "required", offset: 28, width: 4, kind: "uint", value: "number" },
];
