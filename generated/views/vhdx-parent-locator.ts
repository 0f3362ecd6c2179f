// Made by tools/codegen from specs/images/vhdx_parent_locator.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * Item: start of what is known of the parent; the entries follow.
 * 20 bytes.
 * @see MS-VHDX 2.6.2.6 Parent Locator
 */
export class VhdxParentLocatorView {
  static readonly SIZE = 20;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 20 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxParentLocatorView {
    return new VhdxParentLocatorView(viewOver(bytes, offset, 20, "vhdx_parent_locator"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Which kind of locator. (offset 0x0, 16 bytes)
   * @see MS-VHDX 2.6.2.6 Parent Locator
   * Shares memory.
   */
  get type(): Uint8Array {
    return bytesAt(this.dv, this.off, 16);
  }

  /** (offset 0x10, 2 bytes) */
  get reserved(): number {
    return this.dv.getUint16(this.off + 16, true);
  }

  /**
   * Entries. (offset 0x12, 2 bytes)
   * @see MS-VHDX 2.6.2.6 Parent Locator
   */
  get keyValueCount(): number {
    return this.dv.getUint16(this.off + 18, true);
  }
}

/** The fields of {@link VhdxParentLocatorView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxParentLocatorFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 16, kind: "bytes", value: "bytes" },
  { name: "reserved", id: "reserved", offset: 16, width: 2, kind: "uint", value: "number", pad: true },
  { name: "keyValueCount", id: "key_value_count", offset: 18, width: 2, kind: "uint", value: "number" },
];
