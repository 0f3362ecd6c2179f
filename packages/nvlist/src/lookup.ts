import { ZfsError } from "@zfskit/core";
import { emptyArrayType } from "./arrays.ts";
import type { NvTypeName } from "./data-type.ts";
import { isNvTyped, type NvInput, type NvList, type NvTypeMap, type NvValue } from "./value.ts";

/**
 * The value of a name, out of its wrapper, if it has the type asked for.
 *
 * @returns undefined when the list has no such name
 * @throws {ZfsError} ECORRUPT when it has, with another type
 */
export function nvGet<T extends NvTypeName>(list: NvList, name: string, type: T): NvTypeMap[T] | undefined {
  if (!Object.hasOwn(list, name)) return undefined;
  const value = list[name]!;
  const actual = nvTypeOf(value);
  if (actual !== type) throw mismatch(`is of type ${actual ?? "unknown"}, expected ${type}`, name);
  return (isNvTyped(value) ? value.value : value) as NvTypeMap[T];
}

/**
 * The same for a name that must be there.
 *
 * @throws {ZfsError} ECORRUPT when it is missing or has another type
 */
export function nvNeed<T extends NvTypeName>(list: NvList, name: string, type: T): NvTypeMap[T] {
  const value = nvGet(list, name, type);
  if (value === undefined) throw mismatch(`is missing, expected ${type}`, name);
  return value;
}

/**
 * A uint64 as a number, for counts, sizes and transaction groups.
 *
 * @returns undefined when the list has no such name
 * @throws {ZfsError} ECORRUPT when it has another type or is above 2^53 - 1
 */
export function nvNumber(list: NvList, name: string): number | undefined {
  const value = nvGet(list, name, "uint64");
  if (value === undefined) return undefined;
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw mismatch(`is ${value}, above 2^53 - 1`, name);
  return Number(value);
}

/** The type that a value is encoded as; undefined for what cannot be encoded, and for a plain empty array. */
export function nvTypeOf(value: NvValue | NvInput): NvTypeName | undefined {
  switch (typeof value) {
    case "string":
      return "string";
    case "bigint":
    case "number":
      return "uint64";
    case "boolean":
      return "boolean_value";
    case "object":
      if (value === null) return undefined;
      if (isNvTyped(value)) return value.type;
      if (Array.isArray(value)) return arrayType(value);
      return ArrayBuffer.isView(value) ? typedArrayTypes[value.constructor.name] : "nvlist";
    default:
      return undefined;
  }
}

const typedArrayTypes: Readonly<Record<string, NvTypeName>> = {
  Int8Array: "int8_array",
  Uint8Array: "uint8_array",
  Buffer: "uint8_array",
  Int16Array: "int16_array",
  Uint16Array: "uint16_array",
  Int32Array: "int32_array",
  Uint32Array: "uint32_array",
  BigInt64Array: "int64_array",
  BigUint64Array: "uint64_array",
};

function arrayType(array: readonly unknown[]): NvTypeName | undefined {
  if (array.length === 0) return emptyArrayType(array);
  switch (typeof array[0]) {
    case "string":
      return "string_array";
    case "boolean":
      return "boolean_array";
    case "bigint":
      return "uint64_array";
    case "object":
      return "nvlist_array";
    default:
      return undefined;
  }
}

function mismatch(reason: string, name: string): ZfsError {
  return new ZfsError("ECORRUPT", `${JSON.stringify(name)} ${reason}`, { place: { structure: "nvlist" } });
}
