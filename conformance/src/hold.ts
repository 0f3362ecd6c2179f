/**
 * Holds every pool to its manifest: each file's attributes, content and extended attributes as the kernel showed them.
 * Prints a line a pool; names as arguments choose some.
 */
import { fixture, fixtureNames, fixtureText, type PoolFacts, readingArguments } from "./fixture.ts";
import { manifestDifferences } from "./manifest-differences.ts";
import { inLanes, jsonLines, runtimeName, zexploreBeside } from "./zexplore.ts";

const SHOWN = 5;

/** What differs, a line each. */
async function differences(name: string): Promise<{ readonly entries: number; readonly lines: string[] }> {
  const facts = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
  const { status, stdout, stderr } = await zexploreBeside("manifest", "-p", await fixture(name), ...readingArguments(facts));
  const lines = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("zexplore: warning: "));
  if (status !== 0) lines.push(`exit ${status}`);
  const expected = jsonLines(fixtureText(name, "manifest.jsonl"));
  lines.push(...manifestDifferences(expected, jsonLines(stdout), facts));
  return { entries: expected.length, lines };
}

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
await inLanes(
  fixtureNames().filter((name) => wanted.length === 0 || wanted.includes(name)),
  async (name) => {
    const { entries, lines } = await differences(name);
    console.log(`${lines.length === 0 ? "equal  " : "DIFFERS"} ${runtimeName()} ${name}, ${entries} entries`);
    for (const line of lines.slice(0, SHOWN)) console.log(`        ${line}`);
    if (lines.length > SHOWN) console.log(`        and ${lines.length - SHOWN} more`);
    if (lines.length === 0) passed++;
    else failed++;
  },
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
