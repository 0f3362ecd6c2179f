// Made by tools/codegen from specs/images/vhdx_disk_size.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Item: the size of the disk.
 * 8 bytes.
 * @see MS-VHDX 2.6.2.2 Virtual Disk Size
 */
export class VhdxDiskSizeView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxDiskSizeView {
    return new VhdxDiskSizeView(viewOver(bytes, offset, 8, "vhdx_disk_size"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes. (offset 0x0, 8 bytes)
   * @see MS-VHDX 2.6.2.2 Virtual Disk Size
   */
  get size(): number {
    return readSafe(this.dv, this.off, true, "vhdx_disk_size", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }
}

/** The fields of {@link VhdxDiskSizeView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxDiskSizeFields: readonly FieldInfo[] = [
  { name: "size", id: "size", offset: 0, width: 8, kind: "uint", value: "number" },
];
