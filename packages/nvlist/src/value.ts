import { type NvTypeName, nvTypeNumbers } from "./data-type.ts";

/** What the value of each type is once it is out of its wrapper. */
export interface NvTypeMap {
  boolean: true;
  boolean_value: boolean;
  byte: number;
  int8: number;
  uint8: number;
  int16: number;
  uint16: number;
  int32: number;
  uint32: number;
  int64: bigint;
  uint64: bigint;
  hrtime: bigint;
  double: number;
  string: string;
  nvlist: NvList;
  byte_array: Uint8Array;
  int8_array: Int8Array;
  uint8_array: Uint8Array;
  int16_array: Int16Array;
  uint16_array: Uint16Array;
  int32_array: Int32Array;
  uint32_array: Uint32Array;
  int64_array: BigInt64Array;
  uint64_array: BigUint64Array;
  boolean_array: readonly boolean[];
  string_array: readonly string[];
  nvlist_array: readonly NvList[];
}

/**
 * A value of a type that JavaScript has no word for: the fixed-width scalars other than uint64, `boolean` (a name
 * without a value), hrtime, double, and byte_array (uint8_array is a Uint8Array).
 */
export class NvTyped<T extends NvTypeName = NvTypeName> {
  readonly type: T;
  readonly value: NvTypeMap[T];

  constructor(type: T, value: NvTypeMap[T]) {
    this.type = type;
    this.value = value;
  }

  /** Lets a wrapped number take part in arithmetic and comparison. */
  valueOf(): NvTypeMap[T] {
    return this.value;
  }
}

/** Say which type a value has where its JavaScript form does not: `typed("int32", -5)`. */
export function typed<T extends NvTypeName>(type: T, value: NvTypeMap[T]): NvTyped<T> {
  return new NvTyped(type, value);
}

/** The value of a pair of type `boolean`: the name is there, and that is all. */
export const present: NvTyped<"boolean"> = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ new NvTyped("boolean", true));

/** True for an NvTyped of any installed copy of this package. */
export function isNvTyped(value: unknown): value is NvTyped {
  if (typeof value !== "object" || value === null) return false;
  // By shape, not instanceof; a list with the names "type" and "value" (a vdev's has one) is a plain object.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return false;
  return Object.hasOwn(value, "value") && Object.hasOwn(nvTypeNumbers, String((value as NvTyped).type));
}

/** What a decoded list holds. */
export type NvValue =
  | string
  | bigint
  | boolean
  | NvList
  | readonly string[]
  | readonly boolean[]
  | readonly NvList[]
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | NvTyped;

/** A decoded list: a plain object, in the order of its pairs. */
export interface NvList {
  [name: string]: NvValue;
}

/** What can be encoded: all that decoding gives, and numbers (whole, from 0) and bigint arrays, which mean uint64. */
export type NvInput = NvValue | number | readonly bigint[] | NvInputList | readonly NvInputList[];

/** A list to encode. */
export interface NvInputList {
  readonly [name: string]: NvInput | undefined;
}
