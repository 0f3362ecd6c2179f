// Made by tools/codegen from specs/images/ewf_file_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * Start of each file.
 * 13 bytes.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
 */
export class EwfFileHeaderView {
  static readonly SIZE = 13;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 13 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): EwfFileHeaderView {
    return new EwfFileHeaderView(viewOver(bytes, offset, 13, "ewf_file_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters EVF and five bytes. (offset 0x0, 8 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
   * Shares memory.
   */
  get signature(): Uint8Array {
    return bytesAt(this.dv, this.off, 8);
  }

  /**
   * 1. (offset 0x8, 1 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
   */
  get fieldsStart(): number {
    return this.dv.getUint8(this.off + 8);
  }

  /**
   * Number of the file, from 1 on. (offset 0x9, 2 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
   */
  get segment(): number {
    return this.dv.getUint16(this.off + 9, true);
  }

  /**
   * 0. (offset 0xb, 2 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
   */
  get fieldsEnd(): number {
    return this.dv.getUint16(this.off + 11, true);
  }
}

/** The fields of {@link EwfFileHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const EwfFileHeaderFields: readonly FieldInfo[] = [
  { name: "signature", id: "signature", offset: 0, width: 8, kind: "bytes", value: "bytes" },
  { name: "fieldsStart", id: "fields_start", offset: 8, width: 1, kind: "uint", value: "number" },
  { name: "segment", id: "segment", offset: 9, width: 2, kind: "uint", value: "number" },
  { name: "fieldsEnd", id: "fields_end", offset: 11, width: 2, kind: "uint", value: "number" },
];
