/** Intent logs: their records as zdb counts them, and what becomes of files where one is damaged. */
import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fixture, fixtureNames, fixturesFolder, fixtureText, type PoolFacts, readingArguments } from "../src/fixture.ts";
import { jsonLines, zexplore } from "../src/zexplore.ts";

const withZdb = fixtureNames().filter((name) => existsSync(join(fixturesFolder, name, "zdb-zil.txt")));

for (const name of withZdb) {
  test(`${name}: each dataset has as many records of each type, in the blocks, as zdb says`, async () => {
    const facts = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
    const run = zexplore("zil", "-p", await fixture(name), ...readingArguments({ keys: facts.keys ?? {} }), "--records", "--json");
    assert.equal(run.status, 0, run.stderr);
    const actual = new Map<string, string[]>();
    for (const { dataset, type, seq, length, txg, logBlock } of jsonLines(run.stdout)) {
      if (type === undefined) continue;
      actual.set(String(dataset), [...(actual.get(String(dataset)) ?? []), `${logBlock} ${zdbName(String(type))} ${length} ${txg} ${seq}`]);
    }
    const expected = zdbRecords(fixtureText(name, "zdb-zil.txt"));
    assert.ok(expected.size > 0);
    assert.deepEqual(Object.fromEntries(actual), Object.fromEntries(expected));
  });
}

/** Lines of `zdb -ivvv`: the dataset, then blocks, and below each its records. */
function zdbRecords(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let dataset = "";
  let block = "";
  for (const line of text.split("\n")) {
    dataset = /^Dataset (\S+) \[/.exec(line)?.[1] ?? dataset;
    block = /^\tBlock seqno (\d+),/.exec(line)?.[1] ?? block;
    // The value of an extended attribute comes before some, without an end of line.
    const record = /\t\t(?:CI-)?(TX_\w+) +len +(\d+), txg (\d+), seq (\d+)/.exec(line);
    if (record !== null) found.set(dataset, [...(found.get(dataset) ?? []), `${block} ${record.slice(1).join(" ")}`]);
  }
  return found;
}

function zdbName(type: string): string {
  return `TX_${type.toUpperCase()}`;
}

test("without --replay files are as they were before the log", async () => {
  const folder = await fixture("openzfs-2.4/zil");
  const names = (...more: string[]) => {
    const run = zexplore("ls", "-p", folder, "zil/sa", "--json", ...more);
    assert.equal(run.status, 0, run.stderr);
    return jsonLines(run.stdout).map(({ path, name }) => String(name ?? path).replace(/^.*\//, ""));
  };
  const [before, after] = [names(), names("--replay")];
  assert.ok(before.includes("gone") && before.includes("a") && !before.includes("big"), before.join());
  assert.ok(!after.includes("gone") && !after.includes("a") && after.includes("big") && after.includes("moved"), after.join());
});

test("a log that is damaged in its middle is replayed up to there, as by OpenZFS: it is where the log ends", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zfskit-zil-"));
  try {
    const image = join(folder, "0.img");
    copyFileSync(join(await fixture("openzfs-2.4/zil"), "0.img"), image);
    const log = (...more: string[]) => jsonLines(zexplore("zil", "-p", folder, "--json", ...more).stdout);
    const block = log("zil/sa").find((line) => line["type"] === "write" && line["block"] !== undefined)?.["block"];
    const [place] = (block as { dvas: { offset: number }[] }).dvas;
    assert.ok(place !== undefined);
    const file = await open(image, "r+");
    await file.write(new Uint8Array(512).fill(0xaa), 0, 512, 4 * 1024 * 1024 + place.offset);
    await file.close();
    const run = zexplore("ls", "-p", folder, "zil/sa", "--replay", "--json");
    assert.equal(run.status, 0, run.stderr);
    const names = jsonLines(run.stdout).map(({ path, name }) => String(name ?? path).replace(/^.*\//, ""));
    // The write whose block is lost was promised to nobody, and what follows it neither.
    assert.ok(names.includes("sym") && names.includes("big") && !names.includes("grow"), names.join());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("without its log device a pool opens as it was before the log, and --replay says what is missing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zfskit-slog-"));
  try {
    copyFileSync(join(await fixture("openzfs-2.4/zil-slog"), "0.img"), join(folder, "0.img"));
    const plain = zexplore("ls", "-p", folder, "zil-slog/fs");
    assert.deepEqual([plain.status, plain.stdout.split("\n").filter(Boolean)], [0, ["a", "first", "gone"]]);
    const replayed = zexplore("ls", "-p", folder, "zil-slog/fs", "--replay");
    assert.deepEqual([replayed.status, replayed.stdout], [0, plain.stdout]);
    assert.match(replayed.stderr, /warning: the intent log of zil-slog\/fs is damaged behind 0 records: .*is missing/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
