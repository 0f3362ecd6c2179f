// Made by tools/codegen from specs/images/vhdx_log_zeros.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * The count of a descriptor of zeros.
 * 8 bytes.
 * @see MS-VHDX 2.3.1.2 Zero Descriptor
 */
export class VhdxLogZerosView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxLogZerosView {
    return new VhdxLogZerosView(viewOver(bytes, offset, 8, "vhdx_log_zeros"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes. (offset 0x0, 8 bytes)
   * @see MS-VHDX 2.3.1.2 Zero Descriptor
   */
  get length(): number {
    return readSafe(this.dv, this.off, true, "vhdx_log_zeros", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }
}

/** The fields of {@link VhdxLogZerosView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxLogZerosFields: readonly FieldInfo[] = [
  { name: "length", id: "length", offset: 0, width: 8, kind: "uint", value: "number" },
];
