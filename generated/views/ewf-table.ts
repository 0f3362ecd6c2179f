// Made by tools/codegen from specs/images/ewf_table.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Start of a table of chunks; the entries follow, then their Adler-32.
 * 24 bytes.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
 */
export class EwfTableView {
  static readonly SIZE = 24;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): EwfTableView {
    return new EwfTableView(viewOver(bytes, offset, 24, "ewf_table"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Entries. (offset 0x0, 4 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
   */
  get entryCount(): number {
    return this.dv.getUint32(this.off, true);
  }

  /**
   * (offset 0x4, 4 bytes)
   * Shares memory.
   */
  get padding(): Uint8Array {
    return bytesAt(this.dv, this.off + 4, 4);
  }

  /**
   * What the entries count from, in bytes from the start of the file. (offset 0x8, 8 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
   */
  get baseOffset(): number {
    return readSafe(this.dv, this.off + 8, true, "ewf_table", "baseOffset");
  }
  /** Exact value of `baseOffset`, for damaged input. */
  get baseOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, true);
  }

  /**
   * (offset 0x10, 4 bytes)
   * Shares memory.
   */
  get padding2(): Uint8Array {
    return bytesAt(this.dv, this.off + 16, 4);
  }

  /**
   * Adler-32 of what is before it. (offset 0x14, 4 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
   */
  get checksum(): number {
    return this.dv.getUint32(this.off + 20, true);
  }
}

/** The fields of {@link EwfTableView}; apart from it, so that who reads values does not load their descriptions. */
export const EwfTableFields: readonly FieldInfo[] = [
  { name: "entryCount", id: "entry_count", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "padding", id: "padding", offset: 4, width: 4, kind: "bytes", value: "bytes", pad: true },
  { name: "baseOffset", id: "base_offset", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "padding2", id: "padding2", offset: 16, width: 4, kind: "bytes", value: "bytes", pad: true },
  { name: "checksum", id: "checksum", offset: 20, width: 4, kind: "uint", value: "number" },
];
