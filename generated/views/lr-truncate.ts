// Made by tools/codegen from specs/zil/lr_truncate.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of freeing a range.
 * C: `lr_truncate_t`. 56 bytes.
 * @see OpenZFS include/sys/zil.h lr_truncate_t
 */
export class LrTruncateView {
  static readonly SIZE = 56;
  static readonly fields: readonly FieldInfo[] = [
    { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
    { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "offset", id: "offset", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "length", id: "length", offset: 48, width: 8, kind: "uint", value: "number" },
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrTruncateView {
    return new LrTruncateView(viewOver(bytes, offset, 56, "lr_truncate"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_truncate_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * File. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_truncate_t.lr_foid
   */
  get foid(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_truncate", "foid", this.foidBig);
    return hi * 4294967296 + lo;
  }
  set foid(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_truncate.foid");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set foidBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_truncate.foidBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Start. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_truncate_t.lr_offset
   */
  get offset(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_truncate", "offset", this.offsetBig);
    return hi * 4294967296 + lo;
  }
  set offset(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_truncate.offset");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set offsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_truncate.offsetBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Bytes; 0 up to the end. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_truncate_t.lr_length
   */
  get length(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_truncate", "length", this.lengthBig);
    return hi * 4294967296 + lo;
  }
  set length(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_truncate.length");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set lengthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_truncate.lengthBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }
}
