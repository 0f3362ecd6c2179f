import { isNvTyped, type NvList, type NvValue } from "./value.ts";

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/**
 * A list for JSON.stringify: 64-bit numbers as decimal strings, bytes as hex digits, wrappers opened. For people and
 * other programs; what it leaves out (types, repeated names) does not come back.
 */
export function nvlistToJson(list: NvList): { readonly [name: string]: JsonValue } {
  return Object.fromEntries(Object.entries(list).map(([name, value]) => [name, valueToJson(value)]));
}

function valueToJson(value: NvValue): JsonValue {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object") return value;
  if (isNvTyped(value)) return typeof value.value === "number" ? value.value : valueToJson(value.value as NvValue);
  if (value instanceof Uint8Array) return Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (Array.isArray(value)) return value.map((item: NvValue) => valueToJson(item));
  if (ArrayBuffer.isView(value)) {
    return Array.from(value as unknown as Iterable<number | bigint>, (item) => (typeof item === "bigint" ? item.toString() : item));
  }
  return nvlistToJson(value as NvList);
}
