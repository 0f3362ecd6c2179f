import type { NvTypeName } from "./data-type.ts";
import type { NvTypeMap } from "./value.ts";

/** The types whose arrays are typed arrays here, by the array's type name. */
export type NumberArrayType = Exclude<Extract<NvTypeName, `${string}_array`>, "string_array" | "boolean_array" | "nvlist_array">;

/** How many bytes an element takes in memory, and so in the native encoding. */
export const elementBytes: Readonly<Record<NumberArrayType, 1 | 2 | 4 | 8>> = {
  byte_array: 1,
  int8_array: 1,
  uint8_array: 1,
  int16_array: 2,
  uint16_array: 2,
  int32_array: 4,
  uint32_array: 4,
  int64_array: 8,
  uint64_array: 8,
};

/** True for the types that decode to a typed array. */
export function isNumberArray(type: NvTypeName): type is NumberArrayType {
  return type in elementBytes;
}

/** A fresh typed array of the class that `type` decodes to. */
export function newNumberArray(type: NumberArrayType, length: number): NvTypeMap[NumberArrayType] {
  switch (type) {
    case "byte_array":
    case "uint8_array":
      return new Uint8Array(length);
    case "int8_array":
      return new Int8Array(length);
    case "int16_array":
      return new Int16Array(length);
    case "uint16_array":
      return new Uint16Array(length);
    case "int32_array":
      return new Int32Array(length);
    case "uint32_array":
      return new Uint32Array(length);
    case "int64_array":
      return new BigInt64Array(length);
    case "uint64_array":
      return new BigUint64Array(length);
  }
}

const emptyKey: unique symbol = /* @__PURE__ */ Symbol.for("zfskit.nvlist.emptyArray") as never;
type EmptyArrayType = "string_array" | "boolean_array" | "nvlist_array";

/** An empty array that remembers, out of sight, what it would be an array of. */
export function emptyArrayOf(type: EmptyArrayType): never[] {
  return Object.defineProperty([], emptyKey, { value: type }) as never[];
}

/** What an empty array is of, when decoding made it. */
export function emptyArrayType(array: readonly unknown[]): EmptyArrayType | undefined {
  return (array as { [emptyKey]?: EmptyArrayType })[emptyKey];
}
