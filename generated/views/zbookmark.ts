// Made by tools/codegen from specs/spa/zbookmark.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Names any block of a pool. In the error log without the feature head_errlog it is a ZAP key: four hex numbers
 * with colons between.
 * C: `zbookmark_phys_t`. 32 bytes.
 * @see OpenZFS include/sys/zio.h struct zbookmark_phys
 */
export class ZbookmarkView {
  static readonly SIZE = 32;
  static readonly fields: readonly FieldInfo[] = [
    { name: "objset", id: "objset", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "object", id: "object", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "level", id: "level", offset: 16, width: 8, kind: "int", value: "bigint" },
    { name: "blkid", id: "blkid", offset: 24, width: 8, kind: "uint", value: "bigint" },
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZbookmarkView {
    return new ZbookmarkView(viewOver(bytes, offset, 32, "zbookmark"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object set (its dsl_dataset's object number; 0 is the MOS). (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_objset
   */
  get objset(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("zbookmark", "objset", this.objsetBig);
    return hi * 4294967296 + lo;
  }
  set objset(v: number) {
    checkNumber(v, 0, 9007199254740991, "zbookmark.objset");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `objset`, for damaged input. */
  get objsetBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set objsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zbookmark.objsetBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Object. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_object
   */
  get object(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("zbookmark", "object", this.objectBig);
    return hi * 4294967296 + lo;
  }
  set object(v: number) {
    checkNumber(v, 0, 9007199254740991, "zbookmark.object");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set objectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zbookmark.objectBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Level of indirection; -1 objset block, -2 log block. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_level
   */
  get level(): bigint {
    return this.dv.getBigInt64(this.off + 16, this.le);
  }
  set level(v: bigint) {
    checkBig(v, -0x8000000000000000n, 0x7fffffffffffffffn, "zbookmark.level");
    this.dv.setBigInt64(this.off + 16, v, this.le);
  }

  /**
   * Number of the block at that level; artificial ones for bonus and spill. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_blkid
   */
  get blkid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set blkid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zbookmark.blkid");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }
}
