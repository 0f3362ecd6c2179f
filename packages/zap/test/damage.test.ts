import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, ZfsError } from "@zfskit/core";
import { Zap, type ZapBlock } from "@zfskit/zap";
import { chunkOffset, type FatItem, fatZap, hashOf, integers, MemoryBlocks, text } from "./zap-object.ts";

const SALT = 0x9e3779b97f4a7c15n;

const items: readonly FatItem[] = Array.from({ length: 60 }, (_, i) => ({
  key: text(`name-${i}`),
  integerLength: 8,
  value: integers(8, [BigInt(i)]),
}));

/** The leaf of a name, where two bits of the hash choose among four. */
const leafOf = (item: FatItem) => Number(hashOf(item.key, SALT, 0) >> 62n);

/** Blocks of which some cannot be read. */
class DamagedBlocks extends MemoryBlocks {
  readonly lost: ReadonlySet<number>;

  constructor(blocks: MemoryBlocks, lost: readonly number[]) {
    super(blocks.bytes, blocks.blockSize, blocks.littleEndian);
    this.lost = new Set(lost);
  }

  override async readBlock(blkid: number, options?: { readonly signal?: AbortSignal | undefined }): Promise<ZapBlock> {
    if (this.lost.has(blkid)) throw new ZfsError("ECKSUM", "no copy of a block could be read", { place: { blkid } });
    return super.readBlock(blkid, options);
  }
}

async function namesAround(blocks: MemoryBlocks): Promise<{ names: string[]; told: ZfsError[] }> {
  const told: ZfsError[] = [];
  const names: string[] = [];
  for await (const entry of (await Zap.open(blocks)).entries(undefined, (error) => told.push(error))) names.push(entry.name);
  return { names: names.sort(), told };
}

const namesWhere = (keep: (item: FatItem) => boolean) =>
  items
    .filter(keep)
    .map((item) => new TextDecoder().decode(item.key))
    .sort();

test("a leaf that cannot be read costs its own names, and is told once", async () => {
  const blocks = new DamagedBlocks(fatZap(items, { littleEndian: true, prefixLen: 2, salt: SALT }), [2]);
  const { names, told } = await namesAround(blocks);
  assert.deepEqual(
    told.map(({ code, place }) => [code, place.blkid]),
    [["ECKSUM", 2]],
  );
  assert.deepEqual(
    names,
    namesWhere((item) => leafOf(item) !== 1),
  );
  const zap = await Zap.open(blocks);
  for (const item of items) {
    if (leafOf(item) === 1) await assert.rejects(zap.get(item.key), (error) => isZfsError(error, "ECKSUM"));
    else assert.ok(await zap.get(item.key));
  }
});

test("a block of the pointer table that cannot be read costs the leaves that only it names", async () => {
  // 2^12 entries of 8 bytes in two blocks of 16 KiB: the second has leaves 2 and 3.
  const blocks = new DamagedBlocks(fatZap(items, { littleEndian: false, prefixLen: 2, salt: SALT, externalShift: 12 }), [6]);
  const { names, told } = await namesAround(blocks);
  assert.deepEqual(
    told.map(({ code, place }) => [code, place.blkid]),
    [["ECKSUM", 6]],
  );
  assert.deepEqual(
    names,
    namesWhere((item) => leafOf(item) < 2),
  );
});

test("a table of nothing but entries that lead nowhere is told once a block", async () => {
  const blocks = fatZap(items, { littleEndian: true, prefixLen: 2, salt: SALT, externalShift: 12 });
  blocks.bytes.fill(0xff, 5 * blocks.blockSize, 6 * blocks.blockSize);
  const { names, told } = await namesAround(blocks);
  assert.equal(told.length, 1);
  assert.deepEqual(
    names,
    namesWhere((item) => leafOf(item) >= 2),
  );
});

test("a name that makes no sense costs that entry, a chunk of the wrong type what its chain has behind it", async () => {
  const one = fatZap(items.slice(0, 2), { littleEndian: true, salt: SALT });
  // Chunk 0 is the first entry, 1 its name, 2 its value, 3 the second entry.
  one.bytes[chunkOffset(one, 1, 1)] = 0;
  const named = await namesAround(one);
  assert.deepEqual([named.names, named.told.map(({ code }) => code)], [["name-1"], ["ECORRUPT"]]);
  const other = fatZap(items.slice(0, 2), { littleEndian: true, salt: SALT });
  other.bytes[chunkOffset(other, 1, 0)] = 0;
  const typed = await namesAround(other);
  assert.deepEqual([typed.names, typed.told.map(({ code }) => code)], [["name-1"], ["ECORRUPT"]]);
});

test("without being asked to go on, the first damage is thrown", async () => {
  const blocks = new DamagedBlocks(fatZap(items, { littleEndian: true, prefixLen: 2, salt: SALT }), [2]);
  const all = async () => {
    for await (const _ of (await Zap.open(blocks)).entries());
  };
  await assert.rejects(all, (error) => isZfsError(error, "ECKSUM"));
});
