import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import * as zapPackage from "@zfskit/zap";
import { Zap, type ZapEntry, zapHash } from "@zfskit/zap";
import fc from "fast-check";
import { type FatItem, type FatOptions, fatZap, hashOf, integers, microZap, text } from "./zap-object.ts";

async function all(zap: Zap): Promise<ZapEntry[]> {
  const entries: ZapEntry[] = [];
  for await (const entry of zap.entries()) entries.push(entry);
  return entries;
}

const byName = (a: ZapEntry, b: ZapEntry) => (a.name < b.name ? -1 : 1);
const orders = [
  { order: "little-endian", littleEndian: true },
  { order: "big-endian", littleEndian: false },
];

test("the public names", () => {
  assert.deepEqual(Object.keys(zapPackage).sort(), ["NORM_UPPERCASE", "Zap", "ZapEntry", "normalizeName", "zapHash"]);
});

test("zapHash is the CRC-64 of OpenZFS, of any key, salt and width", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }), fc.boolean(), (key, salt, wide) => {
      assert.equal(zapHash(key, salt, wide), hashOf(key, salt, wide ? 1 : 0));
    }),
  );
});

test("zapHash keeps the upper 28 bits, or 48 with ZAP_FLAG_HASH64", () => {
  const salt = 0xfedcba9876543210n;
  assert.equal(zapHash(new Uint8Array(0), salt, false), 0xfedcba9000000000n);
  assert.equal(zapHash(new Uint8Array(0), salt, true), 0xfedcba9876540000n);
});

for (const { order, littleEndian } of orders) {
  test(`micro, ${order}: entries between free ones, names up to 49 bytes, values of 64 bits`, async () => {
    const long = "n".repeat(49);
    const zap = await Zap.open(
      microZap([undefined, { name: "a", value: 2n ** 64n - 1n, cd: 3 }, undefined, { name: long, value: 7n }], 1024, littleEndian),
    );
    assert.equal(zap.kind, "micro");
    assert.deepEqual(
      (await all(zap)).map(({ name, integers, integerLength, cd }) => ({ name, integers, integerLength, cd })),
      [
        { name: "a", integers: [2n ** 64n - 1n], integerLength: 8, cd: 3 },
        { name: long, integers: [7n], integerLength: 8, cd: 0 },
      ],
    );
    assert.equal((await zap.get(long))?.integer(), 7n);
    assert.equal(await zap.get(`${long}n`), undefined);
    assert.equal(await zap.get(""), undefined);
    await assert.rejects(zap.number("a"), (error) => isZfsError(error, "ECORRUPT"));
  });

  test(`micro, ${order}: a block of 1 MiB holds 16383 entries, and each is found`, async () => {
    const items = Array.from({ length: 16383 }, (_, i) => ({ name: `file-${i}`, value: BigInt(i) }));
    const zap = await Zap.open(microZap(items, 1024 * 1024, littleEndian));
    assert.equal((await all(zap)).length, 16383);
    for (const i of [0, 1, 8191, 16382]) assert.equal(await zap.number(`file-${i}`), i);
    assert.equal(await zap.get("file-16383"), undefined);
  });

  const layouts: readonly { readonly name: string; readonly options: FatOptions }[] = [
    { name: "one leaf", options: { littleEndian } },
    { name: "blocks of 1 KiB", options: { littleEndian, blockShift: 10, prefixLen: 5 } },
    { name: "blocks of 128 KiB", options: { littleEndian, blockShift: 17 } },
    { name: "16 leaves", options: { littleEndian, prefixLen: 4 } },
    { name: "a table in a block of its own", options: { littleEndian, blockShift: 12, prefixLen: 3, externalShift: 9 } },
    { name: "a table in 8 blocks of its own", options: { littleEndian, blockShift: 12, prefixLen: 3, externalShift: 12 } },
    { name: "48 bits of hash", options: { littleEndian, flags: 1, prefixLen: 2 } },
  ];
  for (const { name, options } of layouts) {
    test(`fat, ${order}, ${name}: every entry is found by its name, in two reads at most`, async () => {
      const items: FatItem[] = Array.from({ length: 100 }, (_, i) => ({
        key: text(`name ${i} ${"long ".repeat(i % 11)}`),
        integerLength: [1, 2, 4, 8][i % 4]!,
        value: integers([1, 2, 4, 8][i % 4]!, [BigInt(i), 200n, 0n]),
      }));
      const blocks = fatZap(items, options);
      const zap = await Zap.open(blocks);
      assert.equal(zap.kind, "fat");
      assert.equal((await all(zap)).length, 100);
      for (const [i, { key, integerLength }] of items.entries()) {
        blocks.reads = 0;
        const entry = await zap.get(key);
        assert.deepEqual([entry?.integerLength, entry?.integers], [integerLength, [BigInt(i), 200n, 0n]]);
        assert.ok(blocks.reads <= 2);
      }
      assert.equal(await zap.get("name"), undefined);
    });
  }

  test(`fat, ${order}: entries of one hash are told apart by their names`, async () => {
    // The salt alone is the hash of nothing, and 28 bits of it are left: many short keys of a leaf share a slot.
    const items = Array.from({ length: 30 }, (_, i) => ({ key: text(`k${i}`), integerLength: 8, value: integers(8, [BigInt(i)]), cd: i }));
    const blocks = fatZap(items, { littleEndian });
    const view = new DataView(blocks.bytes.buffer);
    const base = blocks.blockSize;
    // All slots of the hash table lead to one chain that holds every entry.
    const heads = Array.from({ length: 512 }, (_, i) => view.getUint16(base + 48 + i * 2, littleEndian)).filter((head) => head !== 0xffff);
    const entryAt = (chunk: number) => base + 48 + 1024 + chunk * 24;
    for (let i = 0; i + 1 < heads.length; i++) {
      let last = heads[i]!;
      while (view.getUint16(entryAt(last) + 2, littleEndian) !== 0xffff) last = view.getUint16(entryAt(last) + 2, littleEndian);
      view.setUint16(entryAt(last) + 2, heads[i + 1]!, littleEndian);
    }
    for (let i = 0; i < 512; i++) view.setUint16(base + 48 + i * 2, heads[0]!, littleEndian);
    const zap = await Zap.open(blocks);
    for (const { key, cd } of items) assert.equal((await zap.get(key))?.cd, cd);
  });

  test(`binary keys, ${order}: words are found by their values, whatever the order of the block`, async () => {
    const words = [
      [1n, 2n],
      [2n ** 64n - 1n, 0n],
      [0x0102030405060708n, 0x1112131415161718n],
    ];
    for (const flags of [3, 2, 7]) {
      const items = words.map((key, i) => ({ key: integers(8, key), integerLength: 8, value: integers(8, [BigInt(i)]) }));
      const zap = await Zap.open(fatZap(items, { littleEndian, flags, prefixLen: 1 }));
      for (const [i, { key }] of items.entries()) assert.equal((await zap.get(key))?.integer(), BigInt(i));
      assert.equal(await zap.get(integers(8, [1n, 3n])), undefined);
      assert.equal(await zap.get(new Uint8Array(3)), undefined);
    }
  });
}

test("the same entries in both byte orders are equal", async () => {
  const key = fc.uint8Array({ minLength: 1, maxLength: 60 }).filter((bytes) => !bytes.includes(0));
  const item = fc.record({
    key,
    integerLength: fc.constant(1),
    value: fc.uint8Array({ maxLength: 100 }),
    cd: fc.nat(1000),
  });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(item, { selector: ({ key }) => key.join(), maxLength: 20 }), fc.nat(3), async (items, prefixLen) => {
      const [little, big] = await Promise.all(orders.map(({ littleEndian }) => Zap.open(fatZap(items, { littleEndian, prefixLen }))));
      const entries = await all(little!);
      assert.deepEqual(entries, await all(big!));
      assert.deepEqual(
        entries.map(({ nameBytes, bytes, cd }) => [nameBytes.join(), bytes.join(), cd]).sort(),
        items.map(({ key, value, cd }) => [key.join(), value.join(), cd]).sort(),
      );
      for (const { key, value } of items) {
        assert.deepEqual((await little!.get(key))?.bytes, value);
        assert.deepEqual((await big!.get(key))?.bytes, value);
      }
    }),
    { numRuns: 100 },
  );
});

test("normalised names: an entry whose hash is not that of its normalised name, as of newer letters, is found all the same", async () => {
  const zap = await Zap.open(
    fatZap([{ key: text("Ä"), integerLength: 8, value: integers(8, [5n]) }], { littleEndian: true, normFlags: 0x12 }),
  );
  assert.equal(zap.normFlags, 0x12);
  assert.equal(await zap.number("Ä"), 5);
  assert.equal(await zap.get("ä"), undefined);
});

test("an entry's integers, its text, and zero past its end", async () => {
  const items = [
    { key: text("words"), integerLength: 4, value: integers(4, [1n, 0xfffffffen]) },
    { key: text("text"), integerLength: 1, value: text("tänk\0rest") },
    { key: text("nothing"), integerLength: 8, value: new Uint8Array(0) },
  ];
  const [nothing, string, words] = (await all(await Zap.open(fatZap(items, { littleEndian: true })))).sort(byName);
  assert.deepEqual([nothing?.name, nothing?.count, nothing?.integer()], ["nothing", 0, 0n]);
  assert.deepEqual([words?.count, words?.integers, words?.integer(2)], [2, [1n, 0xfffffffen], 0n]);
  assert.equal(string?.text, "tänk");
});

test("entries own their bytes: the block may change afterwards", async () => {
  for (const blocks of [
    microZap([{ name: "name", value: 5n }], 512, true),
    fatZap([{ key: text("name"), integerLength: 8, value: integers(8, [5n]) }], { littleEndian: true }),
  ]) {
    const entry = await (await Zap.open(blocks)).get("name");
    blocks.bytes.fill(0xff);
    assert.deepEqual([entry?.name, entry?.integer()], ["name", 5n]);
  }
});

test("a signal reaches the reads of blocks", async () => {
  const blocks = fatZap([{ key: text("name"), integerLength: 8, value: integers(8, [5n]) }], { littleEndian: true });
  const controller = new AbortController();
  const zap = await Zap.open(blocks, { signal: controller.signal });
  await zap.get("name", controller.signal);
  assert.equal(blocks.lastSignal, controller.signal);
  const reason = new Error("enough");
  controller.abort(reason);
  await assert.rejects(zap.get("name", controller.signal), (error) => error === reason);
  await assert.rejects(refuseEntries(zap, controller.signal), (error) => error === reason);
});

async function refuseEntries(zap: Zap, signal: AbortSignal): Promise<void> {
  for await (const _ of zap.entries(signal)) assert.fail("an aborted walk gives no entry");
}
