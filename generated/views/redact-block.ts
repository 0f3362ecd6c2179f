// Made by tools/codegen from specs/dsl/redact_block.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * A run of blocks that a redacted stream leaves out.
 * C: `redact_block_phys_t`. 32 bytes.
 * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t
 */
export class RedactBlockView {
  static readonly SIZE = 32;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RedactBlockView {
    return new RedactBlockView(viewOver(bytes, offset, 32, "redact_block"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_object
   */
  get object(): number {
    return readSafe(this.dv, this.off, this.le, "redact_block", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * First block. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_blkid
   */
  get blkid(): number {
    return readSafe(this.dv, this.off + 8, this.le, "redact_block", "blkid");
  }
  /** Exact value of `blkid`, for damaged input. */
  get blkidBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Size and number of the blocks. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_size_count
   */
  get sizeCount(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  /** Number of blocks. (size_count bits 0-47) */
  get count(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0xffff;
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** Size of a block in sectors. (size_count bits 48-63) */
  get size(): number {
    return this.dv.getUint16(this.off + (this.le ? 22 : 16), this.le);
  }
  /** `size` in bytes: raw * 512. */
  get sizeBytes(): number {
    return this.size * 512;
  }

  /**
   * (offset 0x18, 8 bytes)
   * Shares memory.
   */
  get padding(): Uint8Array {
    return bytesAt(this.dv, this.off + 24, 8);
  }
}

/** The fields of {@link RedactBlockView}; apart from it, so that who reads values does not load their descriptions. */
export const RedactBlockFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "blkid", id: "blkid", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "sizeCount", id: "size_count", offset: 16, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "count", id: "count", shift: 0, bits: 48, value: "number" },
    { name: "size", id: "size", shift: 48, bits: 16, value: "number", unit: 512 },
  ] },
  { name: "padding", id: "padding", offset: 24, width: 8, kind: "bytes", value: "bytes", pad: true },
];
