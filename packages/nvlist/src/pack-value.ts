import { encodeName } from "@zfskit/core";
import { isNumberArray, newNumberArray } from "./arrays.ts";
import { isArrayType, type NvTypeName } from "./data-type.ts";
import { nvTypeOf } from "./lookup.ts";
import { isNvTyped, type NvInput, type NvInputList } from "./value.ts";

/** A pair on its way out: its type settled, its value in the one form that type has here. */
export interface PackedPair {
  /** Name without its NUL. */
  readonly name: Uint8Array;
  readonly type: NvTypeName;
  /** nvp_value_elem. */
  readonly count: number;
  readonly value: PackedValue;
}

/** Strings as bytes without their NUL, numbers of all sizes as they are. */
export type PackedValue =
  | undefined
  | boolean
  | number
  | bigint
  | Uint8Array
  | ArrayLike<number | bigint>
  | readonly Uint8Array[]
  | readonly boolean[]
  | NvInputList
  | readonly NvInputList[];

/** nvp_name_sz is a signed 16-bit number and counts the NUL. */
const maxNameBytes = 0x7fff - 1;

/**
 * Settle what a value is encoded as.
 *
 * @throws {TypeError} for what no nvlist can hold
 */
export function packPair(name: string, input: NvInput): PackedPair {
  const type = nvTypeOf(input);
  const what = `nvpair ${JSON.stringify(name)}`;
  if (type === undefined) {
    const hint = Array.isArray(input) && input.length === 0 ? ': an empty array needs its type, as typed("string_array", [])' : "";
    throw new TypeError(`${what} has a value that no nvlist holds${hint}`);
  }
  const nameBytes = stringBytes(name, `name of ${what}`);
  if (nameBytes.length > maxNameBytes) throw new TypeError(`name of ${nameBytes.length} bytes is too long for an nvlist`);
  const raw: unknown = isNvTyped(input) ? input.value : input;
  const value = packValue(type, raw, what);
  const count = type === "boolean" ? 0 : isArrayType(type) ? (value as ArrayLike<unknown>).length : 1;
  return { name: nameBytes, type, count, value };
}

function packValue(type: NvTypeName, raw: unknown, what: string): PackedValue {
  switch (type) {
    case "boolean":
      return undefined;
    case "boolean_value":
      if (typeof raw === "boolean") return raw;
      break;
    case "string":
      if (typeof raw === "string") return stringBytes(raw, what);
      break;
    case "double":
      if (typeof raw === "number") return raw;
      break;
    case "nvlist":
      if (isList(raw)) return raw;
      break;
    case "nvlist_array":
      if (Array.isArray(raw) && raw.every(isList)) return raw;
      break;
    case "string_array":
      if (Array.isArray(raw) && raw.every((item) => typeof item === "string")) return raw.map((item) => stringBytes(item, what));
      break;
    case "boolean_array":
      if (Array.isArray(raw) && raw.every((item) => typeof item === "boolean")) return raw;
      break;
    default:
      return isNumberArray(type) ? packNumbers(type, raw, what) : packInteger(type, raw, what);
  }
  throw new TypeError(`${what} is no ${type}`);
}

function isList(value: unknown): value is NvInputList {
  return nvTypeOf(value as NvInput) === "nvlist";
}

function packNumbers(type: Parameters<typeof newNumberArray>[0], raw: unknown, what: string): ArrayLike<number | bigint> {
  const array = newNumberArray(type, 0);
  if (ArrayBuffer.isView(raw) && (raw.constructor === array.constructor || (array instanceof Uint8Array && raw instanceof Uint8Array))) {
    return raw as unknown as ArrayLike<number | bigint>;
  }
  if (!Array.isArray(raw)) throw new TypeError(`${what} is no ${type}`);
  const element = type.slice(0, -"_array".length) as NvTypeName;
  return raw.map((item) => packInteger(element, item, what));
}

const widths: Readonly<Partial<Record<NvTypeName, readonly [bits: number, signed: boolean]>>> = {
  byte: [8, false],
  int8: [8, true],
  uint8: [8, false],
  int16: [16, true],
  uint16: [16, false],
  int32: [32, true],
  uint32: [32, false],
  int64: [64, true],
  hrtime: [64, true],
  uint64: [64, false],
};

function packInteger(type: NvTypeName, raw: unknown, what: string): number | bigint {
  const [bits, signed] = widths[type]!;
  const whole = typeof raw === "bigint" || (typeof raw === "number" && Number.isSafeInteger(raw));
  if (!whole)
    throw new TypeError(`${what} is no ${type}: ${typeof raw === "number" ? `${raw} is no whole number below 2^53` : typeof raw}`);
  const value = BigInt(raw);
  if (value !== (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)))
    throw new TypeError(`${what}: ${value} does not fit ${type}`);
  return bits === 64 ? value : Number(value);
}

function stringBytes(text: string, what: string): Uint8Array {
  if (text.includes("\0")) throw new TypeError(`${what} has a NUL inside`);
  return encodeName(text);
}
