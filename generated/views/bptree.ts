// Made by tools/codegen from specs/dsl/bptree.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Bonus of the list of datasets that are being freed in the background. The object is an array of bptree_entry.
 * C: `bptree_phys_t`. 40 bytes.
 * @see OpenZFS include/sys/bptree.h bptree_phys_t
 */
export class BptreeView {
  static readonly SIZE = 40;
  static readonly fields: readonly FieldInfo[] = [
    { name: "begin", id: "begin", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "end", id: "end", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "bytes", id: "bytes", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "comp", id: "comp", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "uncomp", id: "uncomp", offset: 32, width: 8, kind: "uint", value: "number" },
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BptreeView {
    return new BptreeView(viewOver(bytes, offset, 40, "bptree"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * First entry not done. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_begin
   */
  get begin(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bptree", "begin", this.beginBig);
    return hi * 4294967296 + lo;
  }
  set begin(v: number) {
    checkNumber(v, 0, 9007199254740991, "bptree.begin");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `begin`, for damaged input. */
  get beginBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set beginBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bptree.beginBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Entry after the last. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_end
   */
  get end(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bptree", "end", this.endBig);
    return hi * 4294967296 + lo;
  }
  set end(v: number) {
    checkNumber(v, 0, 9007199254740991, "bptree.end");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `end`, for damaged input. */
  get endBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set endBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bptree.endBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Space yet to be freed. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_bytes
   */
  get bytes(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bptree", "bytes", this.bytesBig);
    return hi * 4294967296 + lo;
  }
  set bytes(v: number) {
    checkNumber(v, 0, 9007199254740991, "bptree.bytes");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `bytes`, for damaged input. */
  get bytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set bytesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bptree.bytesBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_comp
   */
  get comp(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bptree", "comp", this.compBig);
    return hi * 4294967296 + lo;
  }
  set comp(v: number) {
    checkNumber(v, 0, 9007199254740991, "bptree.comp");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `comp`, for damaged input. */
  get compBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set compBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bptree.compBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * The same before compression. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_uncomp
   */
  get uncomp(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("bptree", "uncomp", this.uncompBig);
    return hi * 4294967296 + lo;
  }
  set uncomp(v: number) {
    checkNumber(v, 0, 9007199254740991, "bptree.uncomp");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `uncomp`, for damaged input. */
  get uncompBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set uncompBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "bptree.uncompBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }
}
