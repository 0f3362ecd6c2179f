/** The hidden directory .zfs, by which snapshots are read through their dataset. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fixture, fixtureTable, fixtureText } from "../src/fixture.ts";
import { jsonLines, zexplore, zexploreCommand } from "../src/zexplore.ts";

const POOL = "openzfs-2.4/single";

test("files of snapshots are what the manifest says, through .zfs/snapshot", async () => {
  const folder = await fixture(POOL);
  const files = jsonLines(fixtureText(POOL, "manifest.jsonl")).filter(
    ({ snapshot, type, path }) => snapshot !== null && type === "file" && /^[\w/.]+$/.test(String(path)),
  );
  assert.ok(files.length > 0);
  for (const { dataset, snapshot, path, sha256 } of files.slice(0, 5)) {
    const [program = "", ...first] = zexploreCommand();
    const run = spawnSync(program, [...first, "cat", "-p", folder, `${dataset}:/.zfs/snapshot/${snapshot}${path}`]);
    assert.equal(run.status, 0, String(run.stderr));
    assert.equal(createHash("sha256").update(run.stdout).digest("hex"), sha256, `${dataset}@${snapshot}:${path}`);
  }
});

test("snapshots are listed as directories, and .zfs is in no listing", async () => {
  const folder = await fixture(POOL);
  const names = fixtureTable(POOL, "zfs-list.tsv").flatMap(([name = ""]) =>
    name.startsWith("single@") ? [name.slice("single@".length)] : [],
  );
  assert.ok(names.length > 0);
  const listed = jsonLines(zexplore("ls", "-p", folder, "--json", ":/.zfs/snapshot").stdout);
  assert.deepEqual(listed.map(({ path, type }) => `${path} ${type}`).sort(), names.map((name) => `/.zfs/snapshot/${name} dir`).sort());
  assert.equal(zexplore("ls", "-p", folder, ":/.zfs").stdout, "snapshot\n");
  for (const command of ["ls", "tree", "find"]) assert.doesNotMatch(zexplore(command, "-p", folder, "single").stdout, /\.zfs/);
});
