// Made by tools/codegen from specs/dsl/bpobj.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/** Bytes of a bonus without the sums: only the first two fields. */
export const BPOBJ_SIZE_V0 = 16;

/** Bytes of a bonus without bpobjs below. */
export const BPOBJ_SIZE_V1 = 32;

/** Bytes of a bonus without num_freed. */
export const BPOBJ_SIZE_V2 = 48;

/**
 * Bonus of an object that is a list of block pointers, 128 bytes each. In a livelist a pointer's fill states by
 * its lowest bit whether the block was freed (1) or allocated. Shorter bonuses, see BPOBJ_SIZE_, lack the later
 * fields.
 * C: `bpobj_phys_t`. 56 bytes.
 * @see OpenZFS include/sys/bpobj.h bpobj_phys_t
 */
export class BpobjView {
  static readonly SIZE = 56;
  static readonly fields: readonly FieldInfo[] = [
    { name: "numBlkptrs", id: "num_blkptrs", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "bytes", id: "bytes", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "comp", id: "comp", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "uncomp", id: "uncomp", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "subobjs", id: "subobjs", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "numSubobjs", id: "num_subobjs", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "numFreed", id: "num_freed", offset: 48, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BpobjView {
    return new BpobjView(viewOver(bytes, offset, 56, "bpobj"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Pointers in the object itself. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_blkptrs
   */
  get numBlkptrs(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bpobj", "numBlkptrs", this.numBlkptrsBig);
    return hi * 4294967296 + lo;
  }
  set numBlkptrs(v: number) {
    checkNumber(v, 0, 9007199254740991, "bpobj.numBlkptrs");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numBlkptrs`, for damaged input. */
  get numBlkptrsBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set numBlkptrsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bpobj.numBlkptrsBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Space of the blocks, those of bpobjs below included. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_bytes
   */
  get bytes(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bpobj", "bytes", this.bytesBig);
    return hi * 4294967296 + lo;
  }
  set bytes(v: number) {
    checkNumber(v, 0, 9007199254740991, "bpobj.bytes");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `bytes`, for damaged input. */
  get bytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set bytesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bpobj.bytesBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_comp
   */
  get comp(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bpobj", "comp", this.compBig);
    return hi * 4294967296 + lo;
  }
  set comp(v: number) {
    checkNumber(v, 0, 9007199254740991, "bpobj.comp");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `comp`, for damaged input. */
  get compBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set compBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bpobj.compBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * The same before compression. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_uncomp
   */
  get uncomp(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bpobj", "uncomp", this.uncompBig);
    return hi * 4294967296 + lo;
  }
  set uncomp(v: number) {
    checkNumber(v, 0, 9007199254740991, "bpobj.uncomp");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `uncomp`, for damaged input. */
  get uncompBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set uncompBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bpobj.uncompBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Object with the numbers of bpobjs below, 64 bits each; 0 if none. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_subobjs
   */
  get subobjs(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bpobj", "subobjs", this.subobjsBig);
    return hi * 4294967296 + lo;
  }
  set subobjs(v: number) {
    checkNumber(v, 0, 9007199254740991, "bpobj.subobjs");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `subobjs`, for damaged input. */
  get subobjsBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set subobjsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bpobj.subobjsBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * How many. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_subobjs
   */
  get numSubobjs(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bpobj", "numSubobjs", this.numSubobjsBig);
    return hi * 4294967296 + lo;
  }
  set numSubobjs(v: number) {
    checkNumber(v, 0, 9007199254740991, "bpobj.numSubobjs");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numSubobjs`, for damaged input. */
  get numSubobjsBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set numSubobjsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bpobj.numSubobjsBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * In a livelist: pointers that state a free. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_freed
   */
  get numFreed(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bpobj", "numFreed", this.numFreedBig);
    return hi * 4294967296 + lo;
  }
  set numFreed(v: number) {
    checkNumber(v, 0, 9007199254740991, "bpobj.numFreed");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numFreed`, for damaged input. */
  get numFreedBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set numFreedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bpobj.numFreedBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }
}
