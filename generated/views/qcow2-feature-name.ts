// Made by tools/codegen from specs/images/qcow2_feature_name.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * Entry of the feature name table.
 * 48 bytes.
 * @see QEMU docs/interop/qcow2.txt Feature name table
 */
export class Qcow2FeatureNameView {
  static readonly SIZE = 48;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2FeatureNameView {
    return new Qcow2FeatureNameView(viewOver(bytes, offset, 48, "qcow2_feature_name"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * 0 incompatible, 1 compatible, 2 autoclear. (offset 0x0, 1 bytes)
   * @see QEMU docs/interop/qcow2.txt Feature name table
   */
  get type(): number {
    return this.dv.getUint8(this.off);
  }

  /**
   * Which bit, 0 to 63. (offset 0x1, 1 bytes)
   * @see QEMU docs/interop/qcow2.txt Feature name table
   */
  get bit(): number {
    return this.dv.getUint8(this.off + 1);
  }

  /**
   * Its name, padded with zeros. (offset 0x2, 46 bytes)
   * @see QEMU docs/interop/qcow2.txt Feature name table
   * Shares memory.
   */
  get name(): Uint8Array {
    return bytesAt(this.dv, this.off + 2, 46);
  }
}

/** The fields of {@link Qcow2FeatureNameView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2FeatureNameFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 1, kind: "uint", value: "number" },
  { name: "bit", id: "bit", offset: 1, width: 1, kind: "uint", value: "number" },
  { name: "name", id: "name", offset: 2, width: 46, kind: "bytes", value: "bytes" },
];
