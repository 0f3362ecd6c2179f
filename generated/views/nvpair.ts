// Made by tools/codegen from specs/nvpair/nvpair.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/** Version of nvlists. */
export const NV_VERSION = 0;

/** Encoding: memory as it is. */
export const NV_ENCODE_NATIVE = 0;

/** Encoding: XDR. */
export const NV_ENCODE_XDR = 1;

/** nvflag: a name occurs once. */
export const NV_UNIQUE_NAME = 0x1;

/** nvflag: a name occurs once with the same type. */
export const NV_UNIQUE_NAME_TYPE = 0x2;

export const DataType = {
  unknown: 0,
  /** No value: present or not. */
  boolean: 1,
  byte: 2,
  int16: 3,
  uint16: 4,
  int32: 5,
  uint32: 6,
  int64: 7,
  uint64: 8,
  string: 9,
  byteArray: 10,
  int16Array: 11,
  uint16Array: 12,
  int32Array: 13,
  uint32Array: 14,
  int64Array: 15,
  uint64Array: 16,
  stringArray: 17,
  /** Signed 64-bit nanoseconds. */
  hrtime: 18,
  nvlist: 19,
  nvlistArray: 20,
  /** 32 bits. */
  booleanValue: 21,
  int8: 22,
  uint8: 23,
  /** 32 bits each. */
  booleanArray: 24,
  int8Array: 25,
  uint8Array: 26,
  double: 27,
} as const;
export type DataType = (typeof DataType)[keyof typeof DataType];
/** The names of DataType as the specification has them. */
export const DataTypeNames: Readonly<Record<number, string>> = {
  0: "unknown",
  1: "boolean",
  2: "byte",
  3: "int16",
  4: "uint16",
  5: "int32",
  6: "uint32",
  7: "int64",
  8: "uint64",
  9: "string",
  10: "byte_array",
  11: "int16_array",
  12: "uint16_array",
  13: "int32_array",
  14: "uint32_array",
  15: "int64_array",
  16: "uint64_array",
  17: "string_array",
  18: "hrtime",
  19: "nvlist",
  20: "nvlist_array",
  21: "boolean_value",
  22: "int8",
  23: "uint8",
  24: "boolean_array",
  25: "int8_array",
  26: "uint8_array",
  27: "double",
};

/**
 * Head of a pair of a native nvlist. The name with its zero byte follows, then at the next multiple of 8 the
 * value.
 * C: `nvpair_t`. 16 bytes.
 * @see OpenZFS include/sys/nvpair.h nvpair_t
 */
export class NvpairView {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): NvpairView {
    return new NvpairView(viewOver(bytes, offset, 16, "nvpair"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes of the whole pair, embedded lists not included; 0 in place of a pair ends the list. (offset 0x0, 4 bytes)
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_size
   */
  get size(): number {
    return this.dv.getInt32(this.off, this.le);
  }

  /**
   * Bytes of the name with its zero byte. (offset 0x4, 2 bytes)
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_name_sz
   */
  get nameSz(): number {
    return this.dv.getInt16(this.off + 4, this.le);
  }

  /**
   * (offset 0x6, 2 bytes)
   * Shares memory.
   */
  get reserve(): Uint8Array {
    return bytesAt(this.dv, this.off + 6, 2);
  }

  /**
   * Number of elements; 1 if not an array, 0 for a boolean without value. (offset 0x8, 4 bytes)
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_value_elem
   */
  get valueElem(): number {
    return this.dv.getInt32(this.off + 8, this.le);
  }

  /**
   * What the value is. Values: DataType. (offset 0xc, 4 bytes)
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_type
   */
  get type(): number {
    return this.dv.getUint32(this.off + 12, this.le);
  }
}

/** The fields of {@link NvpairView}; apart from it, so that who reads values does not load their descriptions. */
export const NvpairFields: readonly FieldInfo[] = [
  { name: "size", id: "size", offset: 0, width: 4, kind: "int", value: "number" },
  { name: "nameSz", id: "name_sz", offset: 4, width: 2, kind: "int", value: "number" },
  { name: "reserve", id: "reserve", offset: 6, width: 2, kind: "bytes", value: "bytes", pad: true },
  { name: "valueElem", id: "value_elem", offset: 8, width: 4, kind: "int", value: "number" },
  { name: "type", id: "type", offset: 12, width: 4, kind: "uint", value: "number", enum: "DataType" },
];
