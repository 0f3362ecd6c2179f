/**
 * Holds every pool to its manifest: each file's attributes, content and extended attributes as the kernel showed them.
 * Prints a line a pool; names as arguments choose some.
 */
import { fixture, fixtureNames, fixtureText, type PoolFacts, readingArguments } from "./fixture.ts";
import { jsonLines, runtimeName, zexplore } from "./zexplore.ts";

/** OpenZFS 2.1 shows no birth time by statx, and the maker of some manifests left out the root of a snapshot. */
const OPTIONAL = new Set(["btime", "ino"]);
const SHOWN = 5;

type Entry = Record<string, unknown>;

/** What differs, a line each. */
async function differences(name: string): Promise<{ readonly entries: number; readonly lines: string[] }> {
  const facts = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
  const { status, stdout, stderr } = zexplore("manifest", "-p", await fixture(name), ...readingArguments(facts));
  const lines = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("zexplore: warning: "));
  if (status !== 0) lines.push(`exit ${status}`);
  const expected = jsonLines(fixtureText(name, "manifest.jsonl"));
  const actual = new Map<string, Entry>();
  for (const entry of jsonLines(stdout)) {
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
  return { entries: expected.length, lines };
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

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of fixtureNames()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { entries, lines } = await differences(name);
  console.log(`${lines.length === 0 ? "equal  " : "DIFFERS"} ${runtimeName()} ${name}, ${entries} entries`);
  for (const line of lines.slice(0, SHOWN)) console.log(`        ${line}`);
  if (lines.length > SHOWN) console.log(`        and ${lines.length - SHOWN} more`);
  if (lines.length === 0) passed++;
  else failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
