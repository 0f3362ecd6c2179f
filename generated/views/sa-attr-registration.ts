// Made by tools/codegen from specs/sa/sa_attr_registration.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

export const SaByteswap = {
  uint64Array: 0,
  uint32Array: 1,
  uint16Array: 2,
  uint8Array: 3,
  acl: 4,
} as const;
export type SaByteswap = (typeof SaByteswap)[keyof typeof SaByteswap];
/** The names of SaByteswap as the specification has them. */
export const SaByteswapNames: Readonly<Record<number, string>> = {
  0: "uint64_array",
  1: "uint32_array",
  2: "uint16_array",
  3: "uint8_array",
  4: "acl",
};

/**
 * A value of the ZAP of attribute names: number, length and way of swapping bytes of an attribute.
 * 8 bytes.
 * @see OpenZFS include/sys/sa_impl.h ATTR_ENCODE
 */
export class SaAttrRegistrationView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SaAttrRegistrationView {
    return new SaAttrRegistrationView(viewOver(bytes, offset, 8, "sa_attr_registration"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The integer. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/sa_impl.h ATTR_ENCODE
   */
  get word(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Number of the attribute, as layouts have it. (word bits 0-15) */
  get num(): number {
    return this.dv.getUint16(this.off + (this.le ? 0 : 6), this.le);
  }
  /** How its bytes are swapped. Values: SaByteswap. (word bits 16-23) */
  get byteswap(): number {
    return this.dv.getUint8(this.off + (this.le ? 2 : 5));
  }
  /** Length in bytes; 0 if it varies. (word bits 24-39) */
  get length(): number {
    return this.dv.getUint16(this.off + 3, this.le);
  }
  /** (word bits 40-63) */
  get wordPad(): number {
    return this.dv.getUint32(this.off + (this.le ? 4 : 0), this.le) >>> 8;
  }
}

/** The fields of {@link SaAttrRegistrationView}; apart from it, so that who reads values does not load their descriptions. */
export const SaAttrRegistrationFields: readonly FieldInfo[] = [
  { name: "word", id: "word", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "num", id: "num", shift: 0, bits: 16, value: "number" },
    { name: "byteswap", id: "byteswap", shift: 16, bits: 8, value: "number", enum: "SaByteswap" },
    { name: "length", id: "length", shift: 24, bits: 16, value: "number" },
    { name: "wordPad", id: "word_pad", shift: 40, bits: 24, value: "number", pad: true },
  ] },
];
