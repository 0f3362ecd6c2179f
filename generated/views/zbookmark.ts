// Made by tools/codegen from specs/spa/zbookmark.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Names any block of a pool. In the error log without the feature head_errlog it is a ZAP key: four hex numbers
 * with colons between.
 * C: `zbookmark_phys_t`. 32 bytes.
 * @see OpenZFS include/sys/zio.h struct zbookmark_phys
 */
export class ZbookmarkView {
  static readonly SIZE = 32;
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
    return readSafe(this.dv, this.off, this.le, "zbookmark", "objset");
  }
  /** Exact value of `objset`, for damaged input. */
  get objsetBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Object. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_object
   */
  get object(): number {
    return readSafe(this.dv, this.off + 8, this.le, "zbookmark", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Level of indirection; -1 objset block, -2 log block. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_level
   */
  get level(): bigint {
    return this.dv.getBigInt64(this.off + 16, this.le);
  }

  /**
   * Number of the block at that level; artificial ones for bonus and spill. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_blkid
   */
  get blkid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
}

/** The fields of {@link ZbookmarkView}; apart from it, so that who reads values does not load their descriptions. */
export const ZbookmarkFields: readonly FieldInfo[] = [
  { name: "objset", id: "objset", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "object", id: "object", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "level", id: "level", offset: 16, width: 8, kind: "int", value: "bigint" },
  { name: "blkid", id: "blkid", offset: 24, width: 8, kind: "uint", value: "bigint" },
];
