// Made by tools/codegen from specs/dsl/redact_block.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";

/**
 * A run of blocks that a redacted stream leaves out.
 * C: `redact_block_phys_t`. 32 bytes.
 * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t
 */
export class RedactBlockView {
  static readonly SIZE = 32;
  static readonly fields: readonly FieldInfo[] = [
    { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "blkid", id: "blkid", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "sizeCount", id: "size_count", offset: 16, width: 8, kind: "uint", value: "bigint", bits: [
      { name: "count", id: "count", shift: 0, bits: 48, value: "number" },
      { name: "size", id: "size", shift: 48, bits: 16, value: "number", unit: 512 },
    ] },
    { name: "padding", id: "padding", offset: 24, width: 8, kind: "bytes", value: "bytes", pad: true },
  ];
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
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("redact_block", "object", this.objectBig);
    return hi * 4294967296 + lo;
  }
  set object(v: number) {
    checkNumber(v, 0, 9007199254740991, "redact_block.object");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set objectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "redact_block.objectBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * First block. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_blkid
   */
  get blkid(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("redact_block", "blkid", this.blkidBig);
    return hi * 4294967296 + lo;
  }
  set blkid(v: number) {
    checkNumber(v, 0, 9007199254740991, "redact_block.blkid");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `blkid`, for damaged input. */
  get blkidBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set blkidBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "redact_block.blkidBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Size and number of the blocks. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_size_count
   */
  get sizeCount(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set sizeCount(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "redact_block.sizeCount");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }
  /** Number of blocks. (size_count bits 0-47) */
  get count(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0xffff;
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  set count(v: number) {
    checkNumber(v, 0, 281474976710655, "redact_block.count");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, (this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0xffff0000) | Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Size of a block in sectors. (size_count bits 48-63) */
  get size(): number {
    return this.dv.getUint16(this.off + (this.le ? 22 : 16), this.le);
  }
  set size(v: number) {
    checkNumber(v, 0, 0xffff, "redact_block.size");
    this.dv.setUint16(this.off + (this.le ? 22 : 16), v, this.le);
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
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 24, 8);
  }
  set padding(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 24, 8), v, "redact_block.padding");
  }
}
