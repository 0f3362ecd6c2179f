/** What a reading of a pool has other than the kernel showed; for every runtime, browsers too. */
import type { PoolFacts } from "./fixture.ts";

/** A line of a manifest. */
export type Entry = Readonly<Record<string, unknown>>;

/** OpenZFS 2.1 shows no birth time by statx, and the maker of some manifests left out the root of a snapshot. */
const OPTIONAL = new Set(["btime", "ino"]);

/** @returns a line each */
export function manifestDifferences(expected: readonly Entry[], read: readonly Entry[], facts: PoolFacts): string[] {
  const lines: string[] = [];
  const actual = new Map<string, Entry>();
  for (const entry of read) {
    if (actual.has(identity(entry))) lines.push(`twice: ${identity(entry)}`);
    actual.set(identity(entry), entry);
  }
  for (const want of expected) {
    const have = actual.get(identity(want));
    actual.delete(identity(want));
    if (have === undefined) lines.push(`missing: ${identity(want)}`);
    else lines.push(...differingFields(want, have, facts.ignore ?? []).map((line) => `${identity(want)}: ${line}`));
  }
  // Where OpenZFS mounted not every dataset, what it did not show is not judged.
  if (facts.partial !== true) for (const id of actual.keys()) lines.push(`not in the pool: ${id}`);
  return lines;
}

function differingFields(want: Entry, have: Entry, ignored: readonly string[]): string[] {
  return [...new Set([...Object.keys(want), ...Object.keys(have)])]
    .filter((field) => !ignored.includes(field) && (field in want || !OPTIONAL.has(field)))
    .filter((field) => canonical(want[field]) !== canonical(have[field]))
    .map((field) => `${field} is ${JSON.stringify(have[field])}, not ${JSON.stringify(want[field])}`);
}

/** Extended attributes have no order. */
function canonical(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? JSON.stringify(Object.entries(value).sort()) : JSON.stringify(value);
}

function identity(entry: Entry): string {
  return `${entry["dataset"]}${entry["snapshot"] === null ? "" : `@${entry["snapshot"]}`}:${entry["path"] ?? ""}`;
}
