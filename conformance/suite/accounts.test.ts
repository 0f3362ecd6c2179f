/**
 * What users, groups and projects use, held to what the files of a dataset add up to.
 *
 * OpenZFS counts for each file what it has allocated and 512 bytes for its dnode, whatever size that has.
 *
 * @see OpenZFS module/zfs/dmu_objset.c do_userquota_update, do_userobjquota_update
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { DNODE_FLAG_USEROBJUSED_ACCOUNTED, DNODE_FLAG_USERUSED_ACCOUNTED, ObjectType, ObjsetType } from "@zfskit/format";
import { openPool, type Pool } from "@zfskit/pool";
import { Accounting, accountKinds, Filesystem } from "@zfskit/zpl";
import { fixture, fixtureNames, fixtureTable } from "../src/fixture.ts";
import { jsonLines, zexplore } from "../src/zexplore.ts";

type Objset = Awaited<ReturnType<Pool["objset"]>>;

const DNODE_BYTES = 512n;

for (const name of fixtureNames()) {
  test(`${name}: every account of every dataset and snapshot is the sum over its files`, async () => {
    await using pool = await openPool(await fixture(name));
    for await (const dataset of datasetNames(pool)) {
      const objset = await objsetOf(pool, dataset);
      if (objset === undefined) continue;
      const accounting = new Accounting(objset, pool.limits);
      const kinds = accountKinds.filter((kind) => !kind.isQuota && accounting.has(kind));
      if (kinds.length === 0) continue;
      const sums = await sumsOf(pool, dataset, objset);
      if (sums === undefined) continue;
      for (const kind of kinds) {
        const actual: string[] = (await accounting.list(kind)).map(({ id, value }) => `${kind.name}@${id} ${value}`);
        const expected: string[] = [...sums]
          .filter(([key, sum]) => key.startsWith(`${kind.name}@`) && sum > 0n)
          .map(([key, sum]) => `${key} ${sum}`);
        assert.deepEqual(actual.sort(), expected.sort(), dataset);
      }
    }
  });
}

async function* datasetNames(pool: Pool): AsyncGenerator<string> {
  for await (const node of pool.datasets.descendants(await pool.datasets.root())) {
    yield node.name;
    for (const snapshot of await pool.datasets.snapshots(node)) yield `${node.name}@${snapshot.name}`;
  }
}

async function objsetOf(pool: Pool, dataset: string): Promise<Objset | undefined> {
  const objset = await pool.objset((await pool.find(dataset)).dataset, dataset);
  return objset.type === ObjsetType.zfs ? objset : undefined;
}

/** By `userused@0` and its like; undefined where the dataset's key is not there. */
async function sumsOf(pool: Pool, dataset: string, objset: Objset): Promise<Map<string, bigint> | undefined> {
  const sums = new Map<string, bigint>();
  const add = (key: string, amount: bigint) => sums.set(key, (sums.get(key) ?? 0n) + amount);
  try {
    const fs = await Filesystem.open(dataset, objset, { limits: pool.limits });
    for await (const dnode of objset.dnodes()) {
      assert.ok(!("error" in dnode));
      if (dnode.bonusType !== ObjectType.sa && dnode.bonusType !== ObjectType.znode) continue;
      const { ownerFuid, groupFuid, projectId } = (await fs.znode(dnode.object)).stats;
      const { flags } = dnode.view;
      for (const [who, id] of [
        ["user", ownerFuid],
        ["group", groupFuid],
        ["project", projectId],
      ] as const) {
        if ((flags & DNODE_FLAG_USERUSED_ACCOUNTED) !== 0) add(`${who}used@${id}`, BigInt(dnode.used) + DNODE_BYTES);
        if ((flags & DNODE_FLAG_USEROBJUSED_ACCOUNTED) !== 0) add(`${who}objused@${id}`, 1n);
      }
    }
  } catch (error) {
    if (isZfsError(error, "EACCES")) return undefined;
    throw error;
  }
  return sums;
}

test("quotas are those that the recipe of the pool set", async () => {
  const single = await fixture("openzfs-2.4/single");
  const run = zexplore("get", "-p", single, "-x", "--json", "userquota@,groupquota@,projectquota@,userobjquota@,userquota@77", "quota");
  assert.equal(run.status, 0, run.stderr);
  assert.deepEqual(
    jsonLines(run.stdout).map(({ property, value, source }) => `${property} ${value} ${source}`),
    [
      `userquota@1000 ${2 ** 30} local`,
      `groupquota@2000 ${2 * 2 ** 30} local`,
      `projectquota@42 ${3 * 2 ** 30} local`,
      "userobjquota@1000 99 local",
      "userquota@77 0 local",
    ],
  );
});

test("without a property, get shows accounts; all means what zfs means by it", async () => {
  const single = await fixture("openzfs-2.4/single");
  const accounts = (...args: string[]) =>
    jsonLines(zexplore("get", "-p", single, "--json", ...args).stdout).filter(({ property }) => String(property).includes("@"));
  assert.ok(accounts("single/quota").some(({ property }) => property === "userused@1000"));
  assert.deepEqual(accounts("all", "single/quota"), []);
  assert.deepEqual(accounts("single/vol"), [], "volumes have none");
});

test("accounts are what zfs userspace and projectspace say", async () => {
  const name = "openzfs-2.4/names";
  await using pool = await openPool(await fixture(name));
  const objset = await objsetOf(pool, "names/accounts");
  assert.ok(objset !== undefined);
  const accounting = new Accounting(objset, pool.limits);
  const values = new Map<string, bigint>();
  for (const kind of accountKinds) for (const { id, value } of await accounting.list(kind)) values.set(`${kind.name}@${id}`, value);
  const properties = fixtureTable(name, "zfs-get.tsv").filter(([dataset]) => dataset === "names/accounts");
  const presetOf = (kind: string) => properties.find(([, property]) => property === `default${kind}`)?.[2] ?? "0";
  let count = 0;
  for (const [type = "", id, ...columns] of fixtureTable(name, "userspace.tsv")) {
    const who = type.toLowerCase().replace("posix ", "");
    for (const [i, what] of ["used", "quota", "objused", "objquota"].entries()) {
      const kind = `${who}${what}`;
      // A dash is where the other columns have something; who has no quota of his own has the one for all.
      const expected = columns[i] === "-" ? "0" : columns[i];
      const actual = values.get(`${kind}@${id}`);
      assert.equal(String(actual ?? (columns[i] !== "-" && what.endsWith("quota") ? presetOf(kind) : "0")), expected, `${kind}@${id}`);
      if (actual !== undefined) count++;
    }
  }
  assert.equal(count, values.size, "zfs shows each of them");
});
