// Made by tools/codegen from specs/images/qcow2_l2_compressed.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * The same for a compressed cluster. Offset and count of sectors share 62 bits: the offset has 70 - cluster_bits
 * of them.
 * 8 bytes.
 * @see QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
 */
export class Qcow2L2CompressedView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2L2CompressedView {
    return new Qcow2L2CompressedView(viewOver(bytes, offset, 8, "qcow2_l2_compressed"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * High half. (offset 0x0, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
   */
  get high(): number {
    return this.dv.getUint32(this.off, false);
  }
  /** Rest of the offset, and above it the count of sectors beyond the first. (high bits 0-29) */
  get descriptorHigh(): number {
    return this.dv.getUint32(this.off, false) & 0x3fffffff;
  }
  /** Always 1. (high bit 30) */
  get compressed(): number {
    return (this.dv.getUint8(this.off) >>> 6) & 0x1;
  }
  /** Always 0. (high bit 31) */
  get copied(): number {
    return this.dv.getUint8(this.off) >>> 7;
  }

  /**
   * Low half of the offset, in bytes. (offset 0x4, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
   */
  get offsetLow(): number {
    return this.dv.getUint32(this.off + 4, false);
  }
}

/** The fields of {@link Qcow2L2CompressedView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2L2CompressedFields: readonly FieldInfo[] = [
  { name: "high", id: "high", offset: 0, width: 4, kind: "uint", value: "number", bits: [
    { name: "descriptorHigh", id: "descriptor_high", shift: 0, bits: 30, value: "number" },
    { name: "compressed", id: "compressed", shift: 30, bits: 1, value: "number" },
    { name: "copied", id: "copied", shift: 31, bits: 1, value: "number" },
  ] },
  { name: "offsetLow", id: "offset_low", offset: 4, width: 4, kind: "uint", value: "number" },
];
