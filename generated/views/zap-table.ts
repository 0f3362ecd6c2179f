// Made by tools/codegen from specs/zap/zap_table.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Where the pointer table of a fat ZAP lies outside the first block, and how a larger copy of it grows. shift lies
 * at 0x20 of the ZAP's first block: the table begins at 0x10.
 * C: `zap_table_phys_t`. 40 bytes.
 * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t
 */
export class ZapTableView {
  static readonly SIZE = 40;
  static readonly fields: readonly FieldInfo[] = [
    { name: "blk", id: "blk", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "numblks", id: "numblks", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "shift", id: "shift", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "nextblk", id: "nextblk", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "blksCopied", id: "blks_copied", offset: 32, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapTableView {
    return new ZapTableView(viewOver(bytes, offset, 40, "zap_table"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * First block of the table in the ZAP's object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blk
   */
  get blk(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("zap_table", "blk", this.blkBig);
    return hi * 4294967296 + lo;
  }
  set blk(v: number) {
    checkNumber(v, 0, 9007199254740991, "zap_table.blk");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `blk`, for damaged input. */
  get blkBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set blkBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zap_table.blkBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Blocks of the table; 0 if it is the embedded one. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_numblks
   */
  get numblks(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("zap_table", "numblks", this.numblksBig);
    return hi * 4294967296 + lo;
  }
  set numblks(v: number) {
    checkNumber(v, 0, 9007199254740991, "zap_table.numblks");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numblks`, for damaged input. */
  get numblksBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set numblksBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zap_table.numblksBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * log2 of the number of entries: that many upper bits of a hash index the table. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_shift
   */
  get shift(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("zap_table", "shift", this.shiftBig);
    return hi * 4294967296 + lo;
  }
  set shift(v: number) {
    checkNumber(v, 0, 9007199254740991, "zap_table.shift");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `shift`, for damaged input. */
  get shiftBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set shiftBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zap_table.shiftBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * First block of a copy of twice the size that is being made; 0 if none. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_nextblk
   */
  get nextblk(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("zap_table", "nextblk", this.nextblkBig);
    return hi * 4294967296 + lo;
  }
  set nextblk(v: number) {
    checkNumber(v, 0, 9007199254740991, "zap_table.nextblk");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `nextblk`, for damaged input. */
  get nextblkBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set nextblkBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zap_table.nextblkBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Blocks of this table already copied. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blks_copied
   */
  get blksCopied(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("zap_table", "blksCopied", this.blksCopiedBig);
    return hi * 4294967296 + lo;
  }
  set blksCopied(v: number) {
    checkNumber(v, 0, 9007199254740991, "zap_table.blksCopied");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `blksCopied`, for damaged input. */
  get blksCopiedBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set blksCopiedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zap_table.blksCopiedBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }
}
