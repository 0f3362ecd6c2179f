// Made by tools/codegen from specs/images/ewf_section.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Start of a section.
 * 76 bytes.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
 */
export class EwfSectionView {
  static readonly SIZE = 76;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 76 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): EwfSectionView {
    return new EwfSectionView(viewOver(bytes, offset, 76, "ewf_section"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * What it is, as text padded with zeros. (offset 0x0, 16 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
   * Shares memory.
   */
  get type(): Uint8Array {
    return bytesAt(this.dv, this.off, 16);
  }

  /**
   * Where the next section is; its own place in the last one. (offset 0x10, 8 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
   */
  get nextOffset(): number {
    return readSafe(this.dv, this.off + 16, true, "ewf_section", "nextOffset");
  }
  /** Exact value of `nextOffset`, for damaged input. */
  get nextOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, true);
  }

  /**
   * Bytes of the section with this. (offset 0x18, 8 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
   */
  get size(): number {
    return readSafe(this.dv, this.off + 24, true, "ewf_section", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, true);
  }

  /**
   * (offset 0x20, 40 bytes)
   * Shares memory.
   */
  get padding(): Uint8Array {
    return bytesAt(this.dv, this.off + 32, 40);
  }

  /**
   * Adler-32 of what is before it. (offset 0x48, 4 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
   */
  get checksum(): number {
    return this.dv.getUint32(this.off + 72, true);
  }
}

/** The fields of {@link EwfSectionView}; apart from it, so that who reads values does not load their descriptions. */
export const EwfSectionFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 16, kind: "bytes", value: "bytes" },
  { name: "nextOffset", id: "next_offset", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "size", id: "size", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "padding", id: "padding", offset: 32, width: 40, kind: "bytes", value: "bytes", pad: true },
  { name: "checksum", id: "checksum", offset: 72, width: 4, kind: "uint", value: "number" },
];
