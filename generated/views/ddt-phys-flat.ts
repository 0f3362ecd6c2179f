// Made by tools/codegen from specs/ddt/ddt_phys_flat.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";
import { DvaView } from "./dva.ts";

/**
 * Value of a dedup table with the feature fast_dedup.
 * C: `ddt_univ_phys_t`. 72 bytes.
 * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
 */
export class DdtPhysFlatView {
  static readonly SIZE = 72;
  static readonly DVA_COUNT = 3;
  static readonly fields: readonly FieldInfo[] = [
    { name: "dva", id: "dva", offset: 0, width: 16, count: 3, kind: "view", value: "view", view: "dva" },
    { name: "refcnt", id: "refcnt", offset: 48, width: 8, kind: "uint", value: "number" },
    { name: "physBirth", id: "phys_birth", offset: 56, width: 8, kind: "uint", value: "number" },
    { name: "classStart", id: "class_start", offset: 64, width: 8, kind: "uint", value: "bigint" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtPhysFlatView {
    return new DdtPhysFlatView(viewOver(bytes, offset, 72, "ddt_phys_flat"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Copies of the block. (offset 0x0, 3 x 16 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */
  dva(i: number): DvaView {
    return new DvaView(this.dv, this.off + i * 16, this.le);
  }

  /**
   * References. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */
  get refcnt(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_phys_flat", "refcnt", this.refcntBig);
    return hi * 4294967296 + lo;
  }
  set refcnt(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_phys_flat.refcnt");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `refcnt`, for damaged input. */
  get refcntBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set refcntBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_phys_flat.refcntBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * Physical birth. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */
  get physBirth(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_phys_flat", "physBirth", this.physBirthBig);
    return hi * 4294967296 + lo;
  }
  set physBirth(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_phys_flat.physBirth");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `physBirth`, for damaged input. */
  get physBirthBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set physBirthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_phys_flat.physBirthBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * When it came into its class, seconds since 1970. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */
  get classStart(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
  set classStart(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_phys_flat.classStart");
    this.dv.setBigUint64(this.off + 64, v, this.le);
  }
}
