/** Datasets and their properties, field by field, as `zfs list` and `zfs get` show them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { PropertyReader, type PropertyTarget, readBookmarks } from "@zfskit/dsl";
import { openPool } from "@zfskit/pool";
import { fixture, fixtureNames, fixtureTable, fixtureText, type PoolFacts } from "../src/fixture.ts";
import { jsonLines, zexplore } from "../src/zexplore.ts";

/** What is not in the pool: free space depends on the running system, so does what is mounted. */
const NOT_STORED = new Set(["available", "mounted", "keystatus"]);

/** zfs get shows mountpoints below the folder that the recipe imported the pool to. */
const ALTROOT = /^\/mnt\/[^/]+(?=\/)/;

/** Without the feature extensible_dataset the kernel keeps this in memory only. */
const IN_MEMORY = "snapshots_changed";

/** What takes more space once the intent log was replayed. */
const SPACE = /^(logical)?(used|referenced)|^written$|^(ref)?compressratio$/;
/** The columns of the same in zfs-list.tsv. */
const LISTED_SPACE: ReadonlySet<number> = new Set([4, 5]);

/** The kernel lists clones in the order of their numbers' hashes, which means nothing. */
function comparable(property: string, value: string): string {
  if (property === "clones") return value.split(",").sort().join(",");
  return property === "mountpoint" ? value.replace(ALTROOT, "") : value;
}

for (const name of fixtureNames()) {
  const facts = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
  const at = facts.recordedTxg === undefined ? [] : ["--txg", String(facts.recordedTxg)];
  const release = name.startsWith("openzfs-2.1/") ? ["--release", "2.1"] : [];

  test(`${name}: properties and their sources are what zfs get says`, async () => {
    const run = zexplore("get", "-p", await fixture(name), ...at, ...release, "-r", "-x", "--json", "all");
    assert.equal(run.status, 0, run.stderr);
    const changed = facts.changedProperties ?? {};
    const actual = new Map(
      jsonLines(run.stdout)
        .map(
          ({ name: dataset, property, value, source }) =>
            [`${dataset} ${property}`, `${comparable(String(property), String(value))}\t${source}`] as const,
        )
        .filter(([of]) => !(of in changed)),
    );
    const featureless = /nofeatures|legacy|-v\d+$/.test(name);
    const expected = new Map<string, string>();
    for (const [dataset = "", property = "", value = "", source = ""] of fixtureTable(name, "zfs-get.tsv")) {
      if (facts.listedAfterReplay === true && SPACE.test(property)) {
        actual.delete(`${dataset} ${property}`);
        continue;
      }
      if (NOT_STORED.has(property) || (featureless && property === IN_MEMORY) || `${dataset} ${property}` in changed) continue;
      expected.set(`${dataset} ${property}`, `${comparable(property, value)}\t${source}`);
    }
    assert.deepEqual(Object.fromEntries([...actual].sort()), Object.fromEntries([...expected].sort()));
  });

  test(`${name}: datasets are what zfs list says`, async () => {
    const run = zexplore("datasets", "-p", await fixture(name), ...at, "-a", "--json");
    assert.equal(run.status, 0, run.stderr);
    const actual = jsonLines(run.stdout).map(({ name: dataset, type, guid, createtxg, used, referenced, origin }) =>
      [dataset, type, guid, createtxg, used, referenced, origin].map((value) => String(value ?? "-")),
    );
    const compared = (row: readonly string[]) => row.filter((_, i) => facts.listedAfterReplay !== true || !LISTED_SPACE.has(i)).join("\t");
    assert.deepEqual(actual.map(compared).sort(), fixtureTable(name, "zfs-list.tsv").map(compared).sort());
  });
}

for (const name of fixtureNames()) {
  test(`${name}: a property that is asked for alone is what it is among all`, async () => {
    await using pool = await openPool(await fixture(name));
    const reader = new PropertyReader(pool.datasets, { open: (dataset, of, signal) => pool.objset(dataset, of, { signal }) });
    const targets: PropertyTarget[] = [];
    for await (const node of pool.datasets.descendants(await pool.datasets.root())) {
      targets.push({ node });
      for (const snapshot of await pool.datasets.snapshots(node)) targets.push({ node, snapshot });
      for (const bookmark of await readBookmarks(pool.datasets, node)) targets.push({ node, bookmark });
    }
    // A few of each pool: all datasets of some have hundreds of properties together.
    for (const target of targets.slice(0, 8)) {
      const { kind, properties } = await reader.read(target);
      for (const property of properties) {
        const alone = await reader.read(target, { only: new Set([property.name]) });
        assert.deepEqual([alone.kind, alone.properties], [kind, [property]]);
      }
    }
  });
}
