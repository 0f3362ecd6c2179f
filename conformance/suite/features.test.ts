/** Features in use, as the pools and as docs/features.md have them, held to what `zpool get` showed. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { features, openPool } from "@zfskit/pool";
import { compatibilityOf, readerNames, usedFeatures } from "@zfskit/pool/compatibility";
import { fixture, fixtureNames, fixtureText, type PoolFacts } from "../src/fixture.ts";

const here = dirname(fileURLToPath(import.meta.url));
const page = readFileSync(
  [join(here, "../../docs/features.md"), join(here, "../../../docs/features.md")].find((path) => existsSync(path))!,
  "utf8",
);
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| feature ") && !line.startsWith("| --"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, name = "", treatment = "", , pool = ""]) => ({ name, treatment, pool }));

/** The features that `zpool get` showed as active. */
function shownActive(name: string): string[] {
  return fixtureText(name, "zpool-get.tsv")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([, property = "", value]) => property.startsWith("feature@") && value === "active")
    .map(([, property = ""]) => property.slice("feature@".length))
    .sort();
}

async function used(name: string) {
  await using pool = await openPool(await fixture(name));
  return await usedFeatures(pool.mos);
}

for (const name of fixtureNames()) {
  test(`${name}: the features in use are those that zpool get shows as active`, async () => {
    const found = await used(name);
    // Where zpool get ran after the log was replayed, what only the log used was no longer active, and what it did was.
    const replayed = (JSON.parse(fixtureText(name, "pool.json")) as PoolFacts).listedAfterReplay === true;
    const compared = (feature: string) => !replayed || !/^zilsaxattr$|^block_cloning/.test(feature);
    const names = found.map((feature) => feature.name);
    assert.deepEqual(names.filter(compared).sort(), shownActive(name).filter(compared));
    for (const { guid, readOnlyCompatible } of found)
      assert.equal(readOnlyCompatible, features.find((feature) => feature.guid === guid)?.readOnlyCompatible, guid);
  });

  test(`${name}: the release of OpenZFS that made it opens it, and every later one`, async () => {
    const found = await used(name);
    const made = readerNames.indexOf(name.startsWith("openzfs-2.1/") ? "openzfs-2.1-linux" : "openzfs-2.4");
    for (const reader of readerNames.slice(made, readerNames.indexOf("openzfs-2.4") + 1))
      assert.deepEqual(compatibilityOf(reader, found), { reader, opens: "read-write", stoppedBy: [] });
  });
}

test("docs/features.md has every feature, treated as it says, with a pool that uses it", async () => {
  const table = features.map(({ name, implemented }) => [name, implemented ? "implemented" : "ignored"]);
  assert.deepEqual(
    rows.map(({ name, treatment }) => [name, treatment]),
    table,
  );
  for (const { name, pool } of rows)
    if (pool !== "")
      assert.ok(
        (await used(pool)).some((feature) => feature.name === name),
        `${name} in ${pool}`,
      );
});

test("what stops a reader is named", async () => {
  const single = await used("openzfs-2.4/single");
  const grub = compatibilityOf("grub", single);
  assert.equal(grub?.opens, "no");
  assert.ok(grub?.stoppedBy.includes("zstd_compress") && !grub.stoppedBy.includes("project_quota"));
  const ubuntu = compatibilityOf("Ubuntu-24.04", single);
  assert.deepEqual(ubuntu, { reader: "openzfs-2.2", opens: "no", stoppedBy: ["longname"] });
  const old = await used("openzfs-2.4/nofeatures");
  assert.deepEqual(old, []);
  assert.equal(compatibilityOf("grub2", old)?.opens, "read-only");
  assert.equal(compatibilityOf("freebsd-13.2", old)?.opens, "read-write");
  assert.equal(compatibilityOf("plan9", old), undefined);
});
