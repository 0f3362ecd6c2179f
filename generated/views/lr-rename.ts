// Made by tools/codegen from specs/zil/lr_rename.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of a rename (rename, rename_exchange).
 * C: `lr_rename_t`. Fixed head: 48 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_rename_t
 */
export class LrRenameView {
  static readonly SIZE = 48;
  static readonly fields: readonly FieldInfo[] = [
    { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
    { name: "sdoid", id: "sdoid", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "tdoid", id: "tdoid", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "data", id: "data", offset: 48, width: 1, count: 0, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrRenameView {
    return new LrRenameView(viewOver(bytes, offset, 48, "lr_rename"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Source directory. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_sdoid
   */
  get sdoid(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_rename", "sdoid", this.sdoidBig);
    return hi * 4294967296 + lo;
  }
  set sdoid(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_rename.sdoid");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `sdoid`, for damaged input. */
  get sdoidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set sdoidBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_rename.sdoidBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Target directory. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_tdoid
   */
  get tdoid(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr_rename", "tdoid", this.tdoidBig);
    return hi * 4294967296 + lo;
  }
  set tdoid(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr_rename.tdoid");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `tdoid`, for damaged input. */
  get tdoidBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set tdoidBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr_rename.tdoidBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Both names, each with its zero byte. (offset 0x30, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 48 + i * 1);
  }
  setData(i: number, v: number): void {
    checkNumber(v, 0, 255, "lr_rename.data");
    this.dv.setUint8(this.off + 48 + i * 1, v);
  }
}
