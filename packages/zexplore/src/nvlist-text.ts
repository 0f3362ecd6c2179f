/** An nvlist as indented text, in the manner of `zdb -l`. */
import { isNvTyped, type NvList, type NvValue, nvlistPairs } from "@zfskit/nvlist";
import { shown } from "./shown.ts";

const INDENT = "    ";

export function nvlistLines(list: NvList, indent = ""): string[] {
  return nvlistPairs(list).flatMap(([name, value]) => valueLines(shown(name), value, indent));
}

function valueLines(name: string, value: NvValue, indent: string): string[] {
  if (isNvTyped(value)) return value.type === "boolean" ? [`${indent}${name}`] : [`${indent}${name}: ${scalar(value.value)}`];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) =>
      typeof item === "object" && item !== null
        ? [`${indent}${name}[${i}]:`, ...nvlistLines(item as NvList, indent + INDENT)]
        : [`${indent}${name}[${i}]: ${scalar(item)}`],
    );
  }
  if (ArrayBuffer.isView(value))
    return Array.from(value as unknown as ArrayLike<number | bigint>, (item, i) => `${indent}${name}[${i}]: ${item}`);
  if (typeof value === "object") return [`${indent}${name}:`, ...nvlistLines(value as NvList, indent + INDENT)];
  return [`${indent}${name}: ${scalar(value)}`];
}

function scalar(value: unknown): string {
  return typeof value === "string" ? `'${shown(value)}'` : String(value);
}

/** An nvlist as plain JSON: wrapped numbers without their wrapper, names without a value as true. */
export function nvlistJson(value: unknown): unknown {
  if (isNvTyped(value)) return nvlistJson(value.value);
  if (Array.isArray(value)) return value.map(nvlistJson);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number | bigint>);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(nvlistPairs(value as NvList).map(([name, item]) => [name, nvlistJson(item)]));
}
