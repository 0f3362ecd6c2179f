// Made by tools/codegen from specs/spa/zbookmark_err.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Names a block of a known dataset in the error log with the feature head_errlog: one ZAP a dataset, the key four
 * hex numbers with colons between.
 * C: `zbookmark_err_phys_t`. 32 bytes.
 * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys
 */
export class ZbookmarkErrView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZbookmarkErrView {
    return new ZbookmarkErrView(viewOver(bytes, offset, 32, "zbookmark_err"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_object
   */
  get object(): number {
    return readSafe(this.dv, this.off, this.le, "zbookmark_err", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Level of indirection. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_level
   */
  get level(): bigint {
    return this.dv.getBigInt64(this.off + 8, this.le);
  }

  /**
   * Number of the block at that level. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_blkid
   */
  get blkid(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Birth of the block. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_birth
   */
  get birth(): number {
    return readSafe(this.dv, this.off + 24, this.le, "zbookmark_err", "birth");
  }
  /** Exact value of `birth`, for damaged input. */
  get birthBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
}

/** The fields of {@link ZbookmarkErrView}; apart from it, so that who reads values does not load their descriptions. */
export const ZbookmarkErrFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "level", id: "level", offset: 8, width: 8, kind: "int", value: "bigint" },
  { name: "blkid", id: "blkid", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "birth", id: "birth", offset: 24, width: 8, kind: "uint", value: "number" },
];
