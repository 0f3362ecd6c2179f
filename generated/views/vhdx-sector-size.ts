// Made by tools/codegen from specs/images/vhdx_sector_size.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Item: the size of a logical sector.
 * 4 bytes.
 * @see MS-VHDX 2.6.2.4 Logical Sector Size
 */
export class VhdxSectorSizeView {
  static readonly SIZE = 4;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxSectorSizeView {
    return new VhdxSectorSizeView(viewOver(bytes, offset, 4, "vhdx_sector_size"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * 512 or 4096. (offset 0x0, 4 bytes)
   * @see MS-VHDX 2.6.2.4 Logical Sector Size
   */
  get size(): number {
    return this.dv.getUint32(this.off, true);
  }
}

/** The fields of {@link VhdxSectorSizeView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxSectorSizeFields: readonly FieldInfo[] = [
  { name: "size", id: "size", offset: 0, width: 4, kind: "uint", value: "number" },
];
