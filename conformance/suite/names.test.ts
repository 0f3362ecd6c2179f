/** Names without case and in Unicode's forms: found where the kernel found them, and by their hash. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { openPool } from "@zfskit/pool";
import { Zap, type ZapBlocks } from "@zfskit/zap";
import type { Filesystem } from "@zfskit/zpl";
import { fixture, fixtureNames, fixtureTable } from "../src/fixture.ts";
import { jsonLines } from "../src/zexplore.ts";

const POOL = "openzfs-2.4/names";

/** Blocks of an object, counted. */
function counting(blocks: ZapBlocks): { readonly blocks: ZapBlocks; reads: number } {
  const counted = {
    reads: 0,
    blocks: {
      blockSize: blocks.blockSize,
      blockCount: blocks.blockCount,
      readBlock: (blkid: number, options?: Parameters<ZapBlocks["readBlock"]>[1]) => {
        counted.reads++;
        return blocks.readBlock(blkid, options);
      },
    },
  };
  return counted;
}

async function inoOf(fs: Filesystem, path: string): Promise<number | null> {
  try {
    return (await fs.lstat(path)).ino;
  } catch (error) {
    if (isZfsError(error, "ENOENT")) return null;
    throw error;
  }
}

for (const dataset of ["ci", "ci-c", "ci-kd", "mixed-d", "kc"]) {
  test(`${POOL}/${dataset}: other cases and forms of names lead to the files that the kernel found by them`, async () => {
    await using pool = await openPool(await fixture(POOL));
    const lookups = jsonLines(await (await pool.dataset("names")).readFile(`/lookups/${dataset}`, "utf8"));
    assert.ok(lookups.length > 300);
    const fs = await pool.dataset(`names/${dataset}`);
    for (const { name, ino } of lookups) {
      const found = await inoOf(fs, `/letters/${name}`);
      // The kernel looks only where the hash leads, and of a small iota below the case and the form that are hashed do not
      // agree (module/zfs/u8_textprep.c collect_a_seq): a name that is the same by the dataset's rules is found here.
      if (ino === null && String(name).normalize("NFD").includes("\u0345")) continue;
      assert.equal(found, ino, JSON.stringify(name));
    }
  });
}

test(`${POOL}: a snapshot of a filesystem without case has a name without case`, async () => {
  await using pool = await openPool(await fixture(POOL));
  assert.ok((await (await pool.dataset("names/ci@MONDAY")).readdir("/letters")).length > 300);
  await assert.rejects(pool.dataset("names/accounts@FULL"), (error) => isZfsError(error, "ENOENT"));
});

for (const pool of fixtureNames()) {
  const special = new Set(
    fixtureTable(pool, "zfs-get.tsv")
      .filter(
        ([, property, value]) =>
          (property === "casesensitivity" && value !== "sensitive") || (property === "normalization" && value !== "none"),
      )
      .map(([dataset = ""]) => dataset)
      .filter((dataset) => !dataset.includes("@")),
  );
  for (const dataset of special) {
    test(`${pool}: in ${dataset}, every name of a hash table is found by its hash`, async () => {
      await using opened = await openPool(await fixture(pool));
      for await (const met of (await opened.dataset(dataset)).walk("/")) {
        assert.ok(!("error" in met));
        if (!met.stats.isDirectory()) continue;
        const counted = counting(met.file.data);
        const zap = await Zap.open(counted.blocks);
        if (zap.kind === "micro") continue;
        assert.notEqual(zap.normFlags, 0);
        for await (const { name } of zap.entries()) {
          const before = counted.reads;
          assert.equal((await zap.get(name))?.name, name);
          assert.ok(counted.reads - before <= 2, `${name}: ${counted.reads - before} blocks`);
        }
      }
    });
  }
}
