// Made by tools/codegen from specs/zil/lr_ooo.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * What all records begin with that may be replayed in another order than logged.
 * C: `lr_ooo_t`. 40 bytes.
 * @see OpenZFS include/sys/zil.h lr_ooo_t
 */
export class LrOooView {
  static readonly SIZE = 40;
  static readonly fields: readonly FieldInfo[] = [
    { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
    { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrOooView {
    return new LrOooView(viewOver(bytes, offset, 40, "lr_ooo"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_ooo_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Object. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_ooo_t.lr_foid
   */
  get foid(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_ooo", "foid", this.foidBig);
    return hi * 4294967296 + lo;
  }
  set foid(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_ooo.foid");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set foidBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_ooo.foidBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }
}
