// Made by tools/codegen from specs/images/vmdk_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Entry of a grain directory or table.
 * 4 bytes.
 * @see VMware Virtual Disk Format 5.0, Grain Directory
 */
export class VmdkEntryView {
  static readonly SIZE = 4;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VmdkEntryView {
    return new VmdkEntryView(viewOver(bytes, offset, 4, "vmdk_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Sector of the table or grain; 0 for none. (offset 0x0, 4 bytes)
   * @see VMware Virtual Disk Format 5.0, Grain Directory
   */
  get sector(): number {
    return this.dv.getUint32(this.off, true);
  }
}

/** The fields of {@link VmdkEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const VmdkEntryFields: readonly FieldInfo[] = [
  { name: "sector", id: "sector", offset: 0, width: 4, kind: "uint", value: "number" },
];
