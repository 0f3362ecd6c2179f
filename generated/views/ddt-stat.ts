// Made by tools/codegen from specs/ddt/ddt_stat.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * One column of a dedup table's histogram, of 64 by the power of two of the references; arrays of words in
 * DDT-statistics.
 * C: `ddt_stat_t`. 64 bytes.
 * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t
 */
export class DdtStatView {
  static readonly SIZE = 64;
  static readonly fields: readonly FieldInfo[] = [
    { name: "blocks", id: "blocks", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "lsize", id: "lsize", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "psize", id: "psize", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "dsize", id: "dsize", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "refBlocks", id: "ref_blocks", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "refLsize", id: "ref_lsize", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "refPsize", id: "ref_psize", offset: 48, width: 8, kind: "uint", value: "number" },
    { name: "refDsize", id: "ref_dsize", offset: 56, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtStatView {
    return new DdtStatView(viewOver(bytes, offset, 64, "ddt_stat"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Blocks. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_blocks
   */
  get blocks(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_stat", "blocks", this.blocksBig);
    return hi * 4294967296 + lo;
  }
  set blocks(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_stat.blocks");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `blocks`, for damaged input. */
  get blocksBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set blocksBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_stat.blocksBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Bytes of them. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_lsize
   */
  get lsize(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_stat", "lsize", this.lsizeBig);
    return hi * 4294967296 + lo;
  }
  set lsize(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_stat.lsize");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `lsize`, for damaged input. */
  get lsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set lsizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_stat.lsizeBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Bytes as stored. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_psize
   */
  get psize(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_stat", "psize", this.psizeBig);
    return hi * 4294967296 + lo;
  }
  set psize(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_stat.psize");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `psize`, for damaged input. */
  get psizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set psizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_stat.psizeBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Space allocated. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_dsize
   */
  get dsize(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_stat", "dsize", this.dsizeBig);
    return hi * 4294967296 + lo;
  }
  set dsize(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_stat.dsize");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `dsize`, for damaged input. */
  get dsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set dsizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_stat.dsizeBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * References. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_blocks
   */
  get refBlocks(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_stat", "refBlocks", this.refBlocksBig);
    return hi * 4294967296 + lo;
  }
  set refBlocks(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_stat.refBlocks");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `refBlocks`, for damaged input. */
  get refBlocksBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set refBlocksBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_stat.refBlocksBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * lsize by reference. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_lsize
   */
  get refLsize(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_stat", "refLsize", this.refLsizeBig);
    return hi * 4294967296 + lo;
  }
  set refLsize(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_stat.refLsize");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `refLsize`, for damaged input. */
  get refLsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set refLsizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_stat.refLsizeBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * psize by reference. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_psize
   */
  get refPsize(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_stat", "refPsize", this.refPsizeBig);
    return hi * 4294967296 + lo;
  }
  set refPsize(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_stat.refPsize");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `refPsize`, for damaged input. */
  get refPsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set refPsizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_stat.refPsizeBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * dsize by reference. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_dsize
   */
  get refDsize(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_stat", "refDsize", this.refDsizeBig);
    return hi * 4294967296 + lo;
  }
  set refDsize(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_stat.refDsize");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `refDsize`, for damaged input. */
  get refDsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set refDsizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_stat.refDsizeBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }
}
