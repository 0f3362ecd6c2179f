import assert from "node:assert/strict";
import { test } from "node:test";
import { ZapView } from "@zfskit/format";
import { Zap, type ZapEntry } from "@zfskit/zap";
import { readText, readVector } from "./vectors.ts";
import { MemoryBlocks } from "./zap-object.ts";

async function all(zap: Zap): Promise<ZapEntry[]> {
  const entries: ZapEntry[] = [];
  for await (const entry of zap.entries()) entries.push(entry);
  return entries;
}

const vectors = [
  { name: "mos-directory.little.bin", blockSize: 16384, littleEndian: true, kind: "fat" },
  { name: "mos-directory.big.bin", blockSize: 16384, littleEndian: false, kind: "fat" },
  { name: "feature-descriptions.big.bin", blockSize: 16384, littleEndian: false, kind: "fat" },
  { name: "ddt.little.bin", blockSize: 32768, littleEndian: true, kind: "fat" },
  { name: "brt.little.bin", blockSize: 8192, littleEndian: true, kind: "fat" },
  { name: "directory-micro.big.bin", blockSize: 19456, littleEndian: false, kind: "micro" },
  { name: "master-node.little.bin", blockSize: 1024, littleEndian: true, kind: "micro" },
] as const;

const blocksOf = (name: string) => {
  const { blockSize, littleEndian } = vectors.find((vector) => vector.name === name)!;
  return new MemoryBlocks(readVector(name), blockSize, littleEndian);
};

for (const { name, kind } of vectors) {
  test(`${name}: get finds every entry, by the hash of its name where the ZAP is fat`, async () => {
    const blocks = blocksOf(name);
    const zap = await Zap.open(blocks);
    assert.equal(zap.kind, kind);
    const entries = await all(zap);
    assert.ok(entries.length > 0);
    for (const entry of entries) {
      blocks.reads = 0;
      assert.deepEqual(await zap.get(entry.nameBytes), entry);
      assert.equal(blocks.reads, kind === "fat" ? 1 : 0, "one leaf is read, no more");
    }
  });

  test(`${name}: get finds no name that is not there`, async () => {
    const zap = await Zap.open(blocksOf(name));
    for (const { nameBytes } of await all(zap)) {
      const longer = Uint8Array.from([...nameBytes, 0x78]);
      assert.equal(await zap.get(longer), undefined);
      assert.equal(await zap.get(nameBytes.subarray(0, -1)), undefined);
      assert.equal(await zap.get(Uint8Array.from([...nameBytes, 0])), undefined);
    }
    assert.equal(await zap.get(""), undefined);
  });

  test(`${name}: the header counts the entries that are found`, async () => {
    const zap = await Zap.open(blocksOf(name));
    const entries = await all(zap);
    if (zap.header instanceof ZapView) {
      assert.equal(entries.length, zap.header.numEntries);
      assert.equal(new Set(entries.map((entry) => entry.name)).size, entries.length);
    } else assert.equal(new Set(entries.map((entry) => entry.name)).size, entries.length);
  });
}

test("a directory that a big-endian kernel wrote: names and objects as stat(2) gave them", async () => {
  const zap = await Zap.open(blocksOf("directory-micro.big.bin"));
  const lines = (await all(zap)).map((entry) => `${entry.name} ${entry.integer() & 0xffffffffffffn}\n`);
  assert.equal(lines.sort().join(""), readText("directory-micro.big.txt"));
});

test("values of bytes over many chunks: descriptions of features as OpenZFS has them", async () => {
  const described = new Map(
    readText("feature-descriptions.txt")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t") as [string, string]),
  );
  const zap = await Zap.open(blocksOf("feature-descriptions.big.bin"));
  const entries = await all(zap);
  assert.equal(entries.length, 47);
  for (const entry of entries) assert.deepEqual([entry.integerLength, entry.text], [1, described.get(entry.name)]);
});

test("the object directory of two machines: the fixed objects, the salt of 32 bytes, counters of 515 words", async () => {
  for (const [name, root] of [
    ["mos-directory.little.bin", 32],
    ["mos-directory.big.bin", 32],
  ] as const) {
    const zap = await Zap.open(blocksOf(name));
    // Read through these objects, both pools are what their kernels listed: see conformance/.
    assert.equal(await zap.number("root_dataset"), root);
    assert.equal(await zap.number("creation_version"), 5000);
    assert.equal(await zap.number("deflate"), 1);
    assert.equal(await zap.number("DMU_POOL_NOTHING"), undefined);
    assert.equal((await zap.get("org.illumos:checksum_salt"))?.bytes.length, 32);
    // rrd_t of include/zfs_crrd.h: three words and 256 pairs.
    assert.equal((await zap.get("com.klarasystems:txg_log_time:days"))?.count, 3 + 256 * 2);
  }
});

test("binary keys: the block reference table counts references by offset", async () => {
  const zap = await Zap.open(blocksOf("brt.little.bin"));
  const counts = (await all(zap)).map(
    ({ nameBytes, integers }) => [new DataView(nameBytes.buffer, nameBytes.byteOffset).getBigUint64(0), integers] as const,
  );
  assert.deepEqual(counts, [
    [0x6000000n, [2n]],
    [0x60da000n, [2n]],
    [0x6707000n, [1n]],
  ]);
});

test("binary keys that are their own hash: an entry of the deduplication table", async () => {
  const zap = await Zap.open(blocksOf("ddt.little.bin"));
  const [entry] = await all(zap);
  // ddt_key_t: four words of a checksum and one of properties; DDT_KEY_WORDS of module/zfs/ddt_zap.c is 5.
  assert.equal(entry?.nameBytes.length, 40);
  assert.equal((await zap.get(entry!.nameBytes))?.cd, 0);
});

test("the master node of a filesystem of ZPL version 5", async () => {
  const zap = await Zap.open(blocksOf("master-node.little.bin"));
  assert.equal(await zap.number("VERSION"), 5);
  assert.equal(await zap.number("ROOT"), 34);
  assert.equal(await zap.number("normalization"), 0);
});
