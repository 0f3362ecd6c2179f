// Made by tools/codegen from specs/containers/luks2_hdr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Binary header of LUKS2, in 4096 bytes; JSON follows, up to hdr_size. A second copy follows that.
 * 512 bytes.
 * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk
 */
export class Luks2HdrView {
  static readonly SIZE = 512;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Luks2HdrView {
    return new Luks2HdrView(viewOver(bytes, offset, 512, "luks2_hdr"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * L U K S, 0xba 0xbe; S K U L in the second copy. (offset 0x0, 6 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.magic
   * Shares memory.
   */
  get magic(): Uint8Array {
    return bytesAt(this.dv, this.off, 6);
  }

  /**
   * Always 2. (offset 0x6, 2 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.version
   */
  get version(): number {
    return this.dv.getUint16(this.off + 6, false);
  }

  /**
   * Bytes of header and JSON: 16 KiB to 4 MiB, a power of two. (offset 0x8, 8 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.hdr_size
   */
  get hdrSize(): number {
    return readSafe(this.dv, this.off + 8, false, "luks2_hdr", "hdrSize");
  }
  /** Exact value of `hdrSize`, for damaged input. */
  get hdrSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, false);
  }

  /**
   * The copy with the higher number is newer. (offset 0x10, 8 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.seqid
   */
  get seqid(): bigint {
    return this.dv.getBigUint64(this.off + 16, false);
  }

  /**
   * Label, as text; zero-filled. (offset 0x18, 48 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.label
   * Shares memory.
   */
  get label(): Uint8Array {
    return bytesAt(this.dv, this.off + 24, 48);
  }

  /**
   * Checksum, as sha256. (offset 0x48, 32 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.csum_alg
   * Shares memory.
   */
  get csumAlg(): Uint8Array {
    return bytesAt(this.dv, this.off + 72, 32);
  }

  /**
   * Random, so that copies differ. (offset 0x68, 64 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.salt
   * Shares memory.
   */
  get salt(): Uint8Array {
    return bytesAt(this.dv, this.off + 104, 64);
  }

  /**
   * Identity, as text; zero-filled. (offset 0xa8, 40 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.uuid
   * Shares memory.
   */
  get uuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 168, 40);
  }

  /**
   * Second label, as text; zero-filled. (offset 0xd0, 48 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.subsystem
   * Shares memory.
   */
  get subsystem(): Uint8Array {
    return bytesAt(this.dv, this.off + 208, 48);
  }

  /**
   * Where this copy lies in bytes. (offset 0x100, 8 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.hdr_offset
   */
  get hdrOffset(): number {
    return readSafe(this.dv, this.off + 256, false, "luks2_hdr", "hdrOffset");
  }
  /** Exact value of `hdrOffset`, for damaged input. */
  get hdrOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 256, false);
  }

  /**
   * Zeros. (offset 0x108, 184 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.padding
   * Shares memory.
   */
  get padding(): Uint8Array {
    return bytesAt(this.dv, this.off + 264, 184);
  }

  /**
   * Checksum of header and JSON, taken with zeros in its place. (offset 0x1c0, 64 bytes)
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.csum
   * Shares memory.
   */
  get csum(): Uint8Array {
    return bytesAt(this.dv, this.off + 448, 64);
  }
}

/** The fields of {@link Luks2HdrView}; apart from it, so that who reads values does not load their descriptions. */
export const Luks2HdrFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 6, kind: "bytes", value: "bytes" },
  { name: "version", id: "version", offset: 6, width: 2, kind: "uint", value: "number" },
  { name: "hdrSize", id: "hdr_size", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "seqid", id: "seqid", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "label", id: "label", offset: 24, width: 48, kind: "bytes", value: "bytes" },
  { name: "csumAlg", id: "csum_alg", offset: 72, width: 32, kind: "bytes", value: "bytes" },
  { name: "salt", id: "salt", offset: 104, width: 64, kind: "bytes", value: "bytes" },
  { name: "uuid", id: "uuid", offset: 168, width: 40, kind: "bytes", value: "bytes" },
  { name: "subsystem", id: "subsystem", offset: 208, width: 48, kind: "bytes", value: "bytes" },
  { name: "hdrOffset", id: "hdr_offset", offset: 256, width: 8, kind: "uint", value: "number" },
  { name: "padding", id: "padding", offset: 264, width: 184, kind: "bytes", value: "bytes", pad: true },
  { name: "csum", id: "csum", offset: 448, width: 64, kind: "bytes", value: "bytes" },
];
