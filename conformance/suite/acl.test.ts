/** Access control lists of real files: held to the modes and to the extended attributes that OpenZFS showed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { openPool, type Pool } from "@zfskit/pool";
import { type Ace, decodePosixAcl, type Filesystem } from "@zfskit/zpl";
import { fixture, fixtureNames, fixtureTable, fixtureText, type PoolFacts } from "../src/fixture.ts";
import { jsonLines } from "../src/zexplore.ts";

const CLASSES = [
  { who: "owner@", shift: 6 },
  { who: "group@", shift: 3 },
  { who: "everyone@", shift: 0 },
] as const;
const RIGHTS = [
  { mask: 0x1, bit: 4 },
  { mask: 0x2, bit: 2 },
  { mask: 0x20, bit: 1 },
];

/** The mode that a list stands for: the first entry about a right decides (module/os/linux/zfs/zfs_acl.c zfs_mode_compute). */
function modeOf(aces: readonly Ace[]): number {
  let mode = 0;
  for (const { who, shift } of CLASSES)
    for (const { mask, bit } of RIGHTS) {
      const first = aces.find((ace) => (ace.who === who || ace.who === "everyone@") && (ace.mask & mask) !== 0);
      if (first?.type === 0) mode |= bit << shift;
    }
  return mode;
}

async function* filesystems(pool: Pool): AsyncGenerator<Filesystem> {
  for await (const node of pool.datasets.descendants(await pool.datasets.root())) {
    try {
      yield await pool.dataset(node.name);
    } catch (error) {
      // Volumes, and encrypted datasets without their keys.
      if (!isZfsError(error, "EINVAL") && !isZfsError(error, "EACCES")) throw error;
    }
  }
}

for (const name of fixtureNames()) {
  // Where POSIX lists are on, OpenZFS makes the NFSv4 list of a new file before the mask of the process cuts its mode.
  const posix = new Set(
    fixtureTable(name, "zfs-get.tsv")
      .filter(([, property, value]) => property === "acltype" && value === "posix")
      .map(([dataset]) => dataset),
  );

  test(`${name}: the list of each file stands for its mode`, async () => {
    await using pool = await openPool(await fixture(name));
    let count = 0;
    for await (const fs of filesystems(pool)) {
      if (posix.has(fs.name)) continue;
      for await (const met of fs.walk("/")) {
        if ("error" in met) continue;
        const { nfs4 } = await met.file.acl();
        assert.ok(nfs4 !== undefined && nfs4.length > 0, `${fs.name}:${met.path} has none`);
        assert.equal((modeOf(nfs4) & 0o777).toString(8), (met.stats.mode & 0o777).toString(8), `${fs.name}:${met.path}`);
        count++;
      }
    }
    assert.ok(count > 0 || fixtureTable(name, "zfs-get.tsv").every(([, property, value]) => property !== "encryption" || value !== "off"));
  });

  test(`${name}: POSIX lists are what the extended attributes say`, async () => {
    const facts = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
    await using pool = await openPool(await fixture(name), { replay: facts.arguments?.includes("--replay") === true });
    for (const { dataset, snapshot, path, xattrs = {} } of jsonLines(fixtureText(name, "manifest.jsonl"))) {
      if (snapshot !== null) continue;
      for (const [attribute, key] of [
        ["system.posix_acl_access", "posix"],
        ["system.posix_acl_default", "posixDefault"],
      ] as const) {
        const encoded = (xattrs as Record<string, string>)[attribute];
        if (encoded === undefined) continue;
        const bytes = Buffer.from(encoded, "base64");
        const expected = Array.from({ length: (bytes.length - 4) / 8 }, (_, i) => {
          const tag = ["user-obj", "user", "group-obj", "group", "mask", "other"][Math.log2(bytes.readUInt16LE(4 + i * 8))];
          const id = bytes.readUInt32LE(8 + i * 8);
          return { tag, id: tag === "user" || tag === "group" ? id : undefined, permissions: bytes.readUInt16LE(6 + i * 8) };
        });
        const fs = await pool.dataset(String(dataset));
        assert.deepEqual((await fs.acl(String(path)))[key], expected);
        assert.deepEqual(decodePosixAcl(bytes), expected);
      }
    }
  });
}
