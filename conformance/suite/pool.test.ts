/** The library on real pools: opening, finding, probing, and the shape of node:fs/promises. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CountingSource, MemorySource } from "@zfskit/blockdev";
import { openFile } from "@zfskit/blockdev/node";
import { isZfsError } from "@zfskit/core";
import { findPools, openPool, probeLabel } from "@zfskit/pool";
import { fixture, fixtureText } from "../src/fixture.ts";
import { jsonLines } from "../src/zexplore.ts";

const imagesOf = (folder: string) => readdirSync(folder).map((image) => join(folder, image));

/** The manifest's entry of a file. */
function expected(pool: string, path: string, dataset: string, snapshot: string | null = null): Record<string, unknown> {
  const entry = jsonLines(fixtureText(pool, "manifest.jsonl")).find(
    (line) => line["dataset"] === dataset && line["path"] === path && line["snapshot"] === snapshot,
  );
  assert.ok(entry !== undefined);
  return entry;
}

test("members may come in any order", async () => {
  const images = imagesOf(await fixture("openzfs-2.4/stripe"));
  for (const order of [images, [...images].reverse(), [images[1]!, images[0]!, images[2]!]]) {
    await using pool = await openPool(order);
    const fs = await pool.dataset("stripe");
    assert.equal(
      createHash("sha256")
        .update(await fs.readFile("/text.txt"))
        .digest("hex"),
      expected("openzfs-2.4/stripe", "/text.txt", "stripe")["sha256"],
    );
  }
});

test("one side of a mirror is enough, whichever it is", async () => {
  for (const image of imagesOf(await fixture("openzfs-2.4/pair"))) {
    await using pool = await openPool(image);
    const fs = await pool.dataset("pair");
    assert.equal(
      createHash("sha256")
        .update(await fs.readFile("/mix.bin"))
        .digest("hex"),
      expected("openzfs-2.4/pair", "/mix.bin", "pair")["sha256"],
    );
  }
});

test("a mirror's second side serves what the first has lost", async () => {
  const [first = "", second = ""] = imagesOf(await fixture("openzfs-2.4/pair"));
  const source = await openFile(first);
  const image = await source.read(0, source.size);
  await source.close();
  image.fill(0xa5, 4 << 20, image.length - (1 << 19));
  await using pool = await openPool([new MemorySource(image, "damaged"), second]);
  const fs = await pool.dataset("pair");
  assert.equal(
    createHash("sha256")
      .update(await fs.readFile("/mix.bin"))
      .digest("hex"),
    expected("openzfs-2.4/pair", "/mix.bin", "pair")["sha256"],
  );
});

test("a pool in a partition of a whole disk is found", async () => {
  const [image = ""] = imagesOf(await fixture("openzfs-2.4/pair"));
  const source = await openFile(image);
  const start = 2048 * 512;
  const disk = new Uint8Array(start + source.size);
  await source.read(0, source.size, { into: disk.subarray(start) });
  await source.close();
  const mbr = new DataView(disk.buffer);
  mbr.setUint8(446 + 4, 0xbf);
  mbr.setUint32(446 + 8, start / 512, true);
  mbr.setUint32(446 + 12, source.size / 512, true);
  mbr.setUint16(510, 0xaa55, true);
  await using pool = await openPool(new MemorySource(disk, "disk"));
  assert.equal(pool.name, "pair");
  assert.ok((await (await pool.dataset("pair")).readdir("/")).includes("small.txt"));
});

test("an older transaction group shows the pool as it was", async () => {
  const folder = await fixture("openzfs-2.4/pair");
  await using newest = await openPool(folder);
  const older = await Promise.all(
    [newest.txg - 1, newest.txg - 2, newest.txg - 3, newest.txg - 4].map(async (txg) => {
      try {
        await using pool = await openPool(folder, { txg });
        return pool.txg;
      } catch (error) {
        assert.ok(isZfsError(error, "ENOENT"), String(error));
        return undefined;
      }
    }),
  );
  for (const txg of older) assert.ok(txg === undefined || txg < newest.txg);
});

test("probeLabel says what a member is without opening the pool", async () => {
  const [image = ""] = imagesOf(await fixture("openzfs-2.4/pairs"));
  const source = new CountingSource(await openFile(image));
  const label = await probeLabel(source);
  await source.close();
  assert.equal(label.poolName, "pairs");
  assert.equal(label.poolGuid, 1767126300348016395n);
  assert.equal(label.topGuid, 9594928965110388452n);
  assert.equal(label.guid, 15493801185077509612n);
  assert.equal(label.state, "exported");
  assert.equal(label.vdevKind, "mirror");
  assert.equal(label.nparity, 0);
  assert.equal(label.ashift, 12);
  assert.equal(label.hostname, "(none)");
  assert.deepEqual(label.leafGuids, [15493801185077509612n, 1468217077789519412n]);
  assert.equal(label.topCount, 2);
  assert.ok(source.bytes <= 4 * 112 * 1024, "reads the four labels' configuration, nothing else");
});

test("findPools groups members and says which are missing", async () => {
  const stripe = imagesOf(await fixture("openzfs-2.4/stripe"));
  const pair = imagesOf(await fixture("openzfs-2.4/pair"));
  const pools = await findPools([stripe[0]!, pair[1]!, stripe[2]!]);
  assert.deepEqual(
    pools.map(({ name, members, missing, unknownTops }) => ({ name, members: members.length, missing: missing.length, unknownTops })),
    [
      { name: "stripe", members: 2, missing: 0, unknownTops: [1] },
      { name: "pair", members: 1, missing: 1, unknownTops: [] },
    ],
  );
  assert.match(pools[1]?.missing[0]?.path ?? "", /0\.img$/);
});

test("files read as node:fs/promises reads them", async () => {
  await using pool = await openPool(await fixture("openzfs-2.4/pair"));
  const fs = await pool.dataset("pair");
  const whole = await fs.readFile("/text.txt");
  assert.equal(whole.length, 70000);
  assert.equal(await fs.readFile("/text.txt", "utf8"), new TextDecoder().decode(whole));
  assert.deepEqual(await fs.readFile("/link"), await fs.readFile("/small.txt"));
  assert.equal(await fs.readlink("/link"), "small.txt");
  assert.ok((await fs.lstat("/link")).isSymbolicLink());
  assert.ok((await fs.stat("/link")).isFile());
  const stats = await fs.stat("/text.txt");
  assert.deepEqual([stats.uid, stats.gid, stats.mtimeNs], [1000, 2000, 981173106789012345n]);
  assert.deepEqual(await fs.readdir("/dir", { recursive: true }), ["hard", "sub", "sub/deep", "sub/deep/file"]);
  const types = await fs.readdir("/dir", { withFileTypes: true });
  assert.deepEqual(
    types.map((entry) => [entry.name, entry.type]),
    [
      ["hard", "file"],
      ["sub", "dir"],
    ],
  );
  await using handle = await fs.open("/text.txt");
  const buffer = new Uint8Array(1000);
  assert.equal((await handle.read(buffer, { position: 69500 })).bytesRead, 500);
  assert.deepEqual(buffer.subarray(0, 500), whole.subarray(69500));
  const pieces: number[] = [];
  for await (const chunk of fs.createReadStream("/text.txt", { start: 10, end: 19 })) pieces.push(...chunk);
  assert.deepEqual(pieces, [...whole.subarray(10, 20)]);
  const paths: string[] = [];
  for await (const met of fs.walk("/dir")) paths.push(met.path);
  assert.deepEqual(paths, ["/dir", "/dir/hard", "/dir/sub", "/dir/sub/deep", "/dir/sub/deep/file"]);
  await assert.rejects(fs.readFile("/dir"), (error) => isZfsError(error, "EISDIR"));
  await assert.rejects(fs.readdir("/text.txt"), (error) => isZfsError(error, "ENOTDIR"));
  await assert.rejects(fs.stat("/nope"), (error) => isZfsError(error, "ENOENT"));
});

test("a snapshot keeps what the dataset has changed since", async () => {
  await using pool = await openPool(await fixture("openzfs-2.4/single"));
  for (const snapshot of ["one", "two"]) {
    const fs = await pool.dataset(`single/history@${snapshot}`);
    assert.equal(
      createHash("sha256")
        .update(await fs.readFile("/changed"))
        .digest("hex"),
      expected("openzfs-2.4/single", "/changed", "single/history", snapshot)["sha256"],
    );
  }
});

test("an aborted signal stops a read", async () => {
  await using pool = await openPool(await fixture("openzfs-2.4/pair"));
  const reason = new Error("enough");
  const fs = await pool.dataset("pair");
  await assert.rejects(fs.readFile("/text.txt", { signal: AbortSignal.abort(reason) }), reason);
});

test("a closed pool opens nothing more", async () => {
  const pool = await openPool(await fixture("openzfs-2.4/pair"));
  await pool.close();
  await pool.close();
  await assert.rejects(pool.dataset("pair"), (error) => isZfsError(error, "EBADF"));
});
