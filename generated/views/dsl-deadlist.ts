// Made by tools/codegen from specs/dsl/dsl_deadlist.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";

/**
 * Bonus of a deadlist, of a livelist too. The object is a ZAP from a txg (as hex digits) to the bpobj with the
 * blocks born after it, up to the next key. A deadlist of the old form is a bpobj itself (DMU_OT_BPOBJ).
 * C: `dsl_deadlist_phys_t`. 320 bytes.
 * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t
 */
export class DslDeadlistView {
  static readonly SIZE = 320;
  static readonly fields: readonly FieldInfo[] = [
    { name: "used", id: "used", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "comp", id: "comp", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "uncomp", id: "uncomp", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "pad", id: "pad", offset: 24, width: 296, kind: "bytes", value: "bytes", pad: true },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 320 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslDeadlistView {
    return new DslDeadlistView(viewOver(bytes, offset, 320, "dsl_deadlist"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Space of its blocks. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_used
   */
  get used(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_deadlist", "used", this.usedBig);
    return hi * 4294967296 + lo;
  }
  set used(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_deadlist.used");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `used`, for damaged input. */
  get usedBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set usedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_deadlist.usedBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_comp
   */
  get comp(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_deadlist", "comp", this.compBig);
    return hi * 4294967296 + lo;
  }
  set comp(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_deadlist.comp");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `comp`, for damaged input. */
  get compBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set compBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_deadlist.compBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * The same before compression. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_uncomp
   */
  get uncomp(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_deadlist", "uncomp", this.uncompBig);
    return hi * 4294967296 + lo;
  }
  set uncomp(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_deadlist.uncomp");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `uncomp`, for damaged input. */
  get uncompBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set uncompBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_deadlist.uncompBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * (offset 0x18, 296 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 24, 296);
  }
  set pad(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 24, 296), v, "dsl_deadlist.pad");
  }
}
