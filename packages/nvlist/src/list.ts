import { NV_UNIQUE_NAME } from "@zfskit/format/nvpair";
import type { NvInput, NvInputList, NvList, NvValue } from "./value.ts";

/** What a plain object cannot say of a list; there only when it differs from what the object says. */
interface ListDetails {
  readonly flags: number;
  /** All pairs, in order, where names repeat or an object would order them differently (names that are numbers). */
  readonly pairs?: readonly (readonly [name: string, value: NvInput])[] | undefined;
}

const detailsKey: unique symbol = /* @__PURE__ */ Symbol.for("zfskit.nvlist.details") as never;

type WithDetails = { [detailsKey]?: ListDetails };

/**
 * Make a list from its pairs, where a plain object is not enough: repeated names, names such as "10" whose order
 * counts, other flags than NV_UNIQUE_NAME.
 *
 * In the object, a name that repeats has its last value.
 */
export function nvlistFromPairs<T extends NvInput = NvValue>(
  pairs: readonly (readonly [name: string, value: T])[],
  flags: number = NV_UNIQUE_NAME,
): { [name: string]: T } {
  const list: { [name: string]: T } = {};
  for (const [name, value] of pairs) {
    // As JSON.parse does it: a name from disk must not set the prototype.
    if (name === "__proto__") Object.defineProperty(list, name, { value, enumerable: true, configurable: true, writable: true });
    else list[name] = value;
  }
  const names = Object.keys(list);
  const plain = names.length === pairs.length && names.every((name, index) => name === pairs[index]![0]);
  if (flags !== NV_UNIQUE_NAME || !plain) {
    (list as WithDetails)[detailsKey] = plain ? { flags } : { flags, pairs };
  }
  return list;
}

/** nvl_nvflag of a list; NV_UNIQUE_NAME unless it was decoded or made with others. */
export function nvlistFlags(list: NvList | NvInputList): number {
  return (list as WithDetails)[detailsKey]?.flags ?? NV_UNIQUE_NAME;
}

/**
 * All pairs of a list in their order, repeated names too.
 *
 * Changes made to the object since are in: what was deleted is left out, what was set has its new value, new names
 * come last.
 */
export function nvlistPairs(list: NvList): [name: string, value: NvValue][];
export function nvlistPairs(list: NvInputList): [name: string, value: NvInput][];
export function nvlistPairs(list: NvInputList): [name: string, value: NvInput][] {
  const recorded = (list as WithDetails)[detailsKey]?.pairs;
  const entries = Object.entries(list).filter((entry): entry is [string, NvInput] => entry[1] !== undefined);
  if (recorded === undefined) return entries;
  const current = new Map(entries);
  const lastAt = new Map(recorded.map(([name], index) => [name, index]));
  const pairs: [string, NvInput][] = [];
  for (const [index, [name, value]] of recorded.entries()) {
    if (!current.has(name)) continue;
    pairs.push([name, lastAt.get(name) === index ? current.get(name)! : value]);
  }
  for (const [name, value] of entries) if (!lastAt.has(name)) pairs.push([name, value]);
  return pairs;
}
