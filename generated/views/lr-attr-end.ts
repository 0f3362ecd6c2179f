// Made by tools/codegen from specs/zil/lr_attr_end.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, bytesAt, viewOver } from "./access.ts";

/**
 * Values of extended attributes in a record.
 * C: `lr_attr_end_t`. 56 bytes.
 * @see OpenZFS include/sys/zil.h lr_attr_end_t
 */
export class LrAttrEndView {
  static readonly SIZE = 56;
  static readonly CRTIME_COUNT = 2;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAttrEndView {
    return new LrAttrEndView(viewOver(bytes, offset, 56, "lr_attr_end"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * XAT0_ bits that are on. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_attrs
   */
  get attrs(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Creation time. (offset 0x8, 2 x 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_crtime
   */
  crtime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_attr_end.crtime", i, 2);
    return this.dv.getBigUint64(this.off + 8 + i * 8, this.le);
  }

  /**
   * Stamp of a virus scanner; its first word is the project id instead with XAT0_PROJID. (offset 0x18, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_scanstamp
   * Shares memory.
   */
  get scanstamp(): Uint8Array {
    return bytesAt(this.dv, this.off + 24, 32);
  }
}

/** The fields of {@link LrAttrEndView}; apart from it, so that who reads values does not load their descriptions. */
export const LrAttrEndFields: readonly FieldInfo[] = [
  { name: "attrs", id: "attrs", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "crtime", id: "crtime", offset: 8, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "scanstamp", id: "scanstamp", offset: 24, width: 32, kind: "bytes", value: "bytes" },
];
