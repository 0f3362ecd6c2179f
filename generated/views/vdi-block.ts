// Made by tools/codegen from specs/images/vdi_block.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/** Entry of a block that was never written to. */
export const VDI_BLOCK_FREE = 0xffffffff;

/** Entry of a block of zeros. */
export const VDI_BLOCK_ZERO = 0xfffffffe;

/**
 * Entry of the block map.
 * 4 bytes.
 * @see VirtualBox src/VBox/Storage/VDICore.h VDIIMAGEBLOCKPOINTER
 */
export class VdiBlockView {
  static readonly SIZE = 4;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VdiBlockView {
    return new VdiBlockView(viewOver(bytes, offset, 4, "vdi_block"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Which block of the data. (offset 0x0, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIIMAGEBLOCKPOINTER
   */
  get block(): number {
    return this.dv.getUint32(this.off, true);
  }
}

/** The fields of {@link VdiBlockView}; apart from it, so that who reads values does not load their descriptions. */
export const VdiBlockFields: readonly FieldInfo[] = [
  { name: "block", id: "block", offset: 0, width: 4, kind: "uint", value: "number" },
];
