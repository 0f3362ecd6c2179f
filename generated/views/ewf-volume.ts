// Made by tools/codegen from specs/images/ewf_volume.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Start of the volume section.
 * 24 bytes.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
 */
export class EwfVolumeView {
  static readonly SIZE = 24;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): EwfVolumeView {
    return new EwfVolumeView(viewOver(bytes, offset, 24, "ewf_volume"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Kind of the disk. (offset 0x0, 1 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */
  get mediaType(): number {
    return this.dv.getUint8(this.off);
  }

  /**
   * (offset 0x1, 3 bytes)
   * Shares memory.
   */
  get unknown(): Uint8Array {
    return bytesAt(this.dv, this.off + 1, 3);
  }

  /**
   * Chunks of the disk. (offset 0x4, 4 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */
  get chunkCount(): number {
    return this.dv.getUint32(this.off + 4, true);
  }

  /**
   * Sectors of a chunk. (offset 0x8, 4 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */
  get sectorsPerChunk(): number {
    return this.dv.getUint32(this.off + 8, true);
  }

  /**
   * Bytes of a sector. (offset 0xc, 4 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */
  get bytesPerSector(): number {
    return this.dv.getUint32(this.off + 12, true);
  }

  /**
   * Sectors of the disk. (offset 0x10, 8 bytes)
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */
  get sectorCount(): number {
    return readSafe(this.dv, this.off + 16, true, "ewf_volume", "sectorCount");
  }
  /** Exact value of `sectorCount`, for damaged input. */
  get sectorCountBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, true);
  }
}

/** The fields of {@link EwfVolumeView}; apart from it, so that who reads values does not load their descriptions. */
export const EwfVolumeFields: readonly FieldInfo[] = [
  { name: "mediaType", id: "media_type", offset: 0, width: 1, kind: "uint", value: "number" },
  { name: "unknown", id: "unknown", offset: 1, width: 3, kind: "bytes", value: "bytes", pad: true },
  { name: "chunkCount", id: "chunk_count", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "sectorsPerChunk", id: "sectors_per_chunk", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "bytesPerSector", id: "bytes_per_sector", offset: 12, width: 4, kind: "uint", value: "number" },
  { name: "sectorCount", id: "sector_count", offset: 16, width: 8, kind: "uint", value: "number" },
];
