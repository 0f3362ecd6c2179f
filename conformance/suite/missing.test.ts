/** Pools with fewer members than they were made of. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isZfsError, type ZfsError } from "@zfskit/core";
import { openPool, type Pool } from "@zfskit/pool";
import { fixture, fixtureText } from "../src/fixture.ts";
import { jsonLines } from "../src/zexplore.ts";

interface Group {
  readonly parity: number;
  readonly disks: readonly string[];
}

const pools = [
  "openzfs-2.4/rz1-3",
  "openzfs-2.4/rz1-5-a9",
  "openzfs-2.4/rz2-5",
  "openzfs-2.4/rz2-12-a9",
  "openzfs-2.4/rz3-6",
  "openzfs-2.4/rzx",
  "openzfs-2.4/rzx-mid",
  "openzfs-2.4/rzx2-mid",
  "openzfs-2.4/dr1",
  "openzfs-2.4/dr2",
  "openzfs-2.4/dr3",
  "openzfs-2.4/pairs",
  "openzfs-2.1/rz2-5",
  "openzfs-2.1/dr1",
  "openzfs-2.4-s390x/be-raidz1",
];

async function sourcesWithout(name: string, lost: readonly string[]): Promise<string[]> {
  const folder = await fixture(name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".img") && !lost.includes(file))
    .map((file) => join(folder, file));
}

/** How many files are as OpenZFS showed them, and the errors of the others. */
async function readFiles(pool: Pool, name: string): Promise<{ equal: number; files: number; errors: ZfsError[] }> {
  const files = jsonLines(fixtureText(name, "manifest.jsonl")).filter((entry) => entry["type"] === "file" && entry["snapshot"] === null);
  const errors: ZfsError[] = [];
  let equal = 0;
  for (const entry of files) {
    try {
      const fs = await pool.dataset(String(entry["dataset"]));
      const bytes = await fs.readFile(String(entry["path"]));
      assert.equal(createHash("sha256").update(bytes).digest("hex"), entry["sha256"], String(entry["path"]));
      equal++;
    } catch (error) {
      if (!isZfsError(error)) throw error;
      errors.push(error);
    }
  }
  return { equal, files: files.length, errors };
}

for (const name of pools) {
  test(`${name}: as many members missing as it has parity, the first, the last, or in between`, async () => {
    const { groups } = JSON.parse(fixtureText(name, "pool.json")) as { readonly groups: readonly Group[] };
    const [{ parity, disks } = { parity: 0, disks: [] }] = groups;
    assert.ok(parity > 0);
    const starts = [0, Math.floor((disks.length - parity) / 2), disks.length - parity];
    for (const start of new Set(starts)) {
      const lost = disks.slice(start, start + parity);
      await using pool = await openPool(await sourcesWithout(name, lost));
      const { equal, files, errors } = await readFiles(pool, name);
      assert.deepEqual([equal, errors.map((error) => error.message)], [files, []], `without ${lost}`);
      assert.deepEqual(pool.errors, [], "a member that is missing is no error");
    }
    const tooMany = disks.slice(0, parity + 1);
    await assert.rejects(openPool(await sourcesWithout(name, tooMany)), (error) => {
      assert.ok(isZfsError(error, "ENODEV"), String(error));
      for (const disk of tooMany) assert.match(error.message, new RegExp(`/${disk} \\(guid \\d+\\)`));
      assert.match(error.message, tooMany.length === 1 ? /members are missing/ : /1 would be enough/);
      return true;
    });
  });
}

for (const name of ["openzfs-2.4/stale", "openzfs-2.4/rz-stale", "openzfs-2.4/replacing", "openzfs-2.4/dr-spare"]) {
  test(`${name}: members that missed writes are there, and no error comes of it`, async () => {
    await using pool = await openPool(await sourcesWithout(name, []));
    const { equal, files } = await readFiles(pool, name);
    assert.deepEqual([equal, pool.errors], [files, []]);
  });
}

for (const [name, lost] of [
  ["openzfs-2.4/pairs", ["2.img", "3.img"]],
  ["openzfs-2.4/rz1x2", ["3.img", "4.img", "5.img"]],
] as const) {
  test(`${name} without a whole top-level vdev: refused, and on request what does not need it is read`, async () => {
    await assert.rejects(
      openPool(await sourcesWithout(name, lost)),
      (error) => isZfsError(error, "ENODEV") && lost.every((disk) => error.message.includes(disk)),
    );
    await using pool = await openPool(await sourcesWithout(name, lost), { allowMissing: true });
    const { equal, files, errors } = await readFiles(pool, name);
    assert.ok(equal > 0 && equal < files, `${equal} of ${files}`);
    for (const error of errors) assert.ok(error.code === "ENODEV" && /\d\.img \(guid \d+\)/.test(error.message), error.message);
  });
}
