// Made by tools/codegen from specs/zil/lr_setsaxattr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of an extended attribute kept as system attribute.
 * C: `lr_setsaxattr_t`. Fixed head: 48 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_setsaxattr_t
 */
export class LrSetsaxattrView {
  static readonly SIZE = 48;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrSetsaxattrView {
    return new LrSetsaxattrView(viewOver(bytes, offset, 48, "lr_setsaxattr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Object. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_foid
   */
  get foid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_setsaxattr", "foid");
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Bytes of the value; 0 removes it. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_size
   */
  get size(): number {
    return readSafe(this.dv, this.off + 40, this.le, "lr_setsaxattr", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Name with its zero byte, value. (offset 0x30, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 48 + i * 1);
  }
}

/** The fields of {@link LrSetsaxattrView}; apart from it, so that who reads values does not load their descriptions. */
export const LrSetsaxattrFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "size", id: "size", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "data", id: "data", offset: 48, width: 1, count: 0, kind: "uint", value: "number" },
];
