// Made by tools/codegen from specs/images/vhdx_locator_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * A key and its value, both UTF-16, as bytes from the start of the item.
 * 12 bytes.
 * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
 */
export class VhdxLocatorEntryView {
  static readonly SIZE = 12;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 12 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxLocatorEntryView {
    return new VhdxLocatorEntryView(viewOver(bytes, offset, 12, "vhdx_locator_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Where the key is. (offset 0x0, 4 bytes)
   * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
   */
  get keyOffset(): number {
    return this.dv.getUint32(this.off, true);
  }

  /**
   * Where the value is. (offset 0x4, 4 bytes)
   * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
   */
  get valueOffset(): number {
    return this.dv.getUint32(this.off + 4, true);
  }

  /**
   * Bytes of the key. (offset 0x8, 2 bytes)
   * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
   */
  get keyLength(): number {
    return this.dv.getUint16(this.off + 8, true);
  }

  /**
   * Bytes of the value. (offset 0xa, 2 bytes)
   * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
   */
  get valueLength(): number {
    return this.dv.getUint16(this.off + 10, true);
  }
}

/** The fields of {@link VhdxLocatorEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxLocatorEntryFields: readonly FieldInfo[] = [
  { name: "keyOffset", id: "key_offset", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "valueOffset", id: "value_offset", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "keyLength", id: "key_length", offset: 8, width: 2, kind: "uint", value: "number" },
  { name: "valueLength", id: "value_length", offset: 10, width: 2, kind: "uint", value: "number" },
];
