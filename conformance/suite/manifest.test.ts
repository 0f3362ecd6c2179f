/** Every file of every pool: attributes, content and extended attributes as the kernel showed them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fixture, fixtureNames, fixtureText, type PoolFacts, readingArguments } from "../src/fixture.ts";
import { jsonLines, zexplore } from "../src/zexplore.ts";

/** OpenZFS 2.1 shows no birth time by statx, and the maker of some manifests left out the root of a snapshot. */
const OPTIONAL = new Set(["btime", "ino"]);

for (const name of fixtureNames()) {
  test(`${name}: every file is as OpenZFS showed it`, async () => {
    const folder = await fixture(name);
    const facts = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
    const run = zexplore("manifest", "-p", folder, ...readingArguments(facts));
    assert.equal(run.stderr.replace(/^zexplore: warning: .*\n/gm, ""), "");
    assert.equal(run.status, 0);
    const expected = jsonLines(fixtureText(name, "manifest.jsonl"));
    const actual = new Map(jsonLines(run.stdout).map((entry) => [identity(entry), entry]));
    assert.equal(actual.size, expected.length);
    for (const want of expected) {
      const have = actual.get(identity(want));
      assert.ok(have !== undefined, `missing ${identity(want)}`);
      const compared = Object.fromEntries(Object.entries(have).filter(([field]) => field in want || !OPTIONAL.has(field)));
      assert.deepEqual(compared, want, identity(want));
    }
  });
}

function identity(entry: Record<string, unknown>): string {
  return `${entry["dataset"]}${entry["snapshot"] === null ? "" : `@${entry["snapshot"]}`}:${entry["path"] ?? ""}`;
}
