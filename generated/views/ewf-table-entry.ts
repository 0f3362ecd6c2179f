// Made by tools/codegen from specs/images/ewf_table_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Where a chunk is.
 * 4 bytes.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
 */
export class EwfTableEntryView {
  static readonly SIZE = 4;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): EwfTableEntryView {
    return new EwfTableEntryView(viewOver(bytes, offset, 4, "ewf_table_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The entry. (offset 0x0, 4 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
   */
  get entry(): number {
    return this.dv.getUint32(this.off, true);
  }
  /** Bytes from the base. (entry bits 0-30) */
  get offset(): number {
    return this.dv.getUint32(this.off, true) & 0x7fffffff;
  }
  /** 1: the chunk is a zlib stream. (entry bit 31) */
  get compressed(): number {
    return this.dv.getUint8(this.off + 3) >>> 7;
  }
}

/** The fields of {@link EwfTableEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const EwfTableEntryFields: readonly FieldInfo[] = [
  { name: "entry", id: "entry", offset: 0, width: 4, kind: "uint", value: "number", bits: [
    { name: "offset", id: "offset", shift: 0, bits: 31, value: "number" },
    { name: "compressed", id: "compressed", shift: 31, bits: 1, value: "number" },
  ] },
];
