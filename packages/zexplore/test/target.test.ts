import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, ZfsError } from "@zfskit/core";
import type { Pool } from "@zfskit/pool";
import { nameOf, parseTarget } from "../src/target.ts";

/** A pool of these datasets and snapshots. */
function poolOf(name: string, names: readonly string[]): Pool {
  const there = new Set([name, ...names]);
  return {
    name,
    find: async (wanted: string) => {
      if (wanted === `${name}/damaged`) throw new ZfsError("ECKSUM", "no copy verified");
      if (!there.has(wanted)) throw new ZfsError("ENOENT", `no ${wanted}`);
      return {};
    },
  } as unknown as Pool;
}

const pool = poolOf("tank", [
  "tank@top",
  "tank/home",
  "tank/home@monday",
  "tank/home/user",
  "tank/home/user@tue:1",
  "tank/tank",
  "tank/tank/deep",
  "tank/with:colon",
]);

const targets: readonly { readonly argument: string | undefined; readonly dataset: string; readonly path: string }[] = [
  { argument: undefined, dataset: "tank", path: "/" },
  { argument: "", dataset: "tank", path: "/" },
  { argument: "/", dataset: "tank", path: "/" },
  { argument: "tank", dataset: "tank", path: "/" },
  { argument: "home", dataset: "tank/home", path: "/" },
  { argument: "tank/home", dataset: "tank/home", path: "/" },
  { argument: "home:", dataset: "tank/home", path: "/" },
  { argument: "home:/a/b", dataset: "tank/home", path: "/a/b" },
  { argument: "home:a/b", dataset: "tank/home", path: "/a/b" },
  { argument: "home:/a:b", dataset: "tank/home", path: "/a:b" },
  { argument: "tank/home/user:/x", dataset: "tank/home/user", path: "/x" },
  { argument: "home@monday", dataset: "tank/home@monday", path: "/" },
  { argument: "home@monday:/a@b", dataset: "tank/home@monday", path: "/a@b" },
  { argument: ":/a", dataset: "tank", path: "/a" },
  { argument: "@top", dataset: "tank@top", path: "/" },
  { argument: "tank@top:/a", dataset: "tank@top", path: "/a" },
  { argument: "/home/file", dataset: "tank/home", path: "/file" },
  { argument: "/home/user/docs/x", dataset: "tank/home/user", path: "/docs/x" },
  { argument: "/home//user/", dataset: "tank/home/user", path: "/" },
  { argument: "/file", dataset: "tank", path: "/file" },
  { argument: "/home@monday/user/x", dataset: "tank/home@monday", path: "/user/x" },
  { argument: "home:/.zfs/snapshot/monday/a/b", dataset: "tank/home@monday", path: "/a/b" },
  { argument: "home:/.zfs/snapshot/monday/a/", dataset: "tank/home@monday", path: "/a/" },
  { argument: "home:/.//.zfs/snapshot//monday/", dataset: "tank/home@monday", path: "/" },
  { argument: "/home/.zfs/snapshot/monday/a", dataset: "tank/home@monday", path: "/a" },
  { argument: "/.zfs/snapshot/top", dataset: "tank@top", path: "/" },
  { argument: "home:/.zfs/snapshot", dataset: "tank/home", path: "/.zfs/snapshot" },
  { argument: "home:/a/.zfs/snapshot/monday", dataset: "tank/home", path: "/a/.zfs/snapshot/monday" },
  { argument: "home@monday:/.zfs/snapshot/monday", dataset: "tank/home@monday", path: "/.zfs/snapshot/monday" },
  { argument: "/tank/deep/a", dataset: "tank/tank/deep", path: "/a" },
];
for (const { argument, dataset, path } of targets) {
  test(`${argument === undefined ? "no argument" : JSON.stringify(argument)} is ${dataset}:${path}`, async () => {
    const target = await parseTarget(pool, argument);
    assert.deepEqual([nameOf(target), target.path], [dataset, path]);
  });
}

test("the pool's name before a path is left out where no dataset is called as the pool is", async () => {
  const plain = poolOf("tank", ["tank/home", "tank@top"]);
  assert.equal(nameOf(await parseTarget(plain, "/tank@top/a")), "tank@top");
  for (const argument of ["/tank/home/a", "/home/a"]) {
    const target = await parseTarget(plain, argument);
    assert.deepEqual([nameOf(target), target.path], ["tank/home", "/a"]);
  }
});

for (const argument of [
  "home:/.zfs/snapshot/tuesday/a",
  "nothing",
  "nothing:/a",
  "home@tuesday",
  "home@tuesday:/a",
  "/home@tuesday/a",
  "other/home",
  "home@",
]) {
  test(`${JSON.stringify(argument)} is ENOENT`, async () => {
    await assert.rejects(parseTarget(pool, argument), (error) => isZfsError(error, "ENOENT"));
  });
}

test("a dataset that is damaged is not taken for one that is not there", async () => {
  for (const argument of ["damaged", "damaged:/a", "/damaged/a"]) {
    await assert.rejects(parseTarget(pool, argument), (error) => isZfsError(error, "ECKSUM"));
  }
});
