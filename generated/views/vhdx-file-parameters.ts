// Made by tools/codegen from specs/images/vhdx_file_parameters.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Item: how blocks are.
 * 8 bytes.
 * @see MS-VHDX 2.6.2.1 File Parameters
 */
export class VhdxFileParametersView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxFileParametersView {
    return new VhdxFileParametersView(viewOver(bytes, offset, 8, "vhdx_file_parameters"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes of a block, 1 MiB to 256 MiB. (offset 0x0, 4 bytes)
   * @see MS-VHDX 2.6.2.1 File Parameters
   */
  get blockSize(): number {
    return this.dv.getUint32(this.off, true);
  }

  /**
   * Flags. (offset 0x4, 4 bytes)
   * @see MS-VHDX 2.6.2.1 File Parameters
   */
  get flags(): number {
    return this.dv.getUint32(this.off + 4, true);
  }
  /** 1: a fixed disk. (flags bit 0) */
  get leaveAllocated(): number {
    return this.dv.getUint8(this.off + 4) & 0x1;
  }
  /** 1: a differencing disk. (flags bit 1) */
  get hasParent(): number {
    return (this.dv.getUint8(this.off + 4) >>> 1) & 0x1;
  }
  /** (flags bits 2-31) */
  get flagsPad(): number {
    return this.dv.getUint32(this.off + 4, true) >>> 2;
  }
}

/** The fields of {@link VhdxFileParametersView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxFileParametersFields: readonly FieldInfo[] = [
  { name: "blockSize", id: "block_size", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 4, width: 4, kind: "uint", value: "number", bits: [
    { name: "leaveAllocated", id: "leave_allocated", shift: 0, bits: 1, value: "number" },
    { name: "hasParent", id: "has_parent", shift: 1, bits: 1, value: "number" },
    { name: "flagsPad", id: "flags_pad", shift: 2, bits: 30, value: "number", pad: true },
  ] },
];
