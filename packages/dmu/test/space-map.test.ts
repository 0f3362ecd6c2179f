import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { DmuObject, readSpaceMap, type SpaceMapRun } from "@zfskit/dmu";
import { SpaceMapEditor } from "@zfskit/format/edit";
import fc from "fast-check";
import { ObjectSetBuilder } from "./object-set.ts";

const BLOCK = 512;

type Written = SpaceMapRun | "debug";

/** Words as include/sys/space_map.h puts them together, by its SM_*_ENCODE macros. */
function wordsOf(entry: Written): bigint[] {
  if (entry === "debug") return [(2n << 62n) | (3n << 50n) | 77n];
  const type = entry.isFree ? 1n : 0n;
  const run = BigInt(entry.length - 1);
  if (entry.vdev === undefined && entry.length <= 2 ** 15 && entry.offset < 2 ** 47)
    return [(BigInt(entry.offset) << 16n) | (type << 15n) | run];
  return [(3n << 62n) | (run << 24n) | BigInt(entry.vdev ?? 0xffffff), (type << 63n) | BigInt(entry.offset)];
}

/** A space map's object: an entry of two words that would straddle blocks goes to the next, behind a debug entry. */
async function mapOf(
  entries: readonly Written[],
  littleEndian: boolean,
  change: (header: SpaceMapEditor) => void = () => {},
): Promise<DmuObject> {
  const words: bigint[] = [];
  for (const entry of entries) {
    const own = wordsOf(entry);
    if (own.length === 2 && words.length % (BLOCK / 8) === BLOCK / 8 - 1) words.push(2n << 62n);
    words.push(...own);
  }
  const bytes = new Uint8Array(Math.max(1, Math.ceil((words.length * 8) / BLOCK)) * BLOCK);
  for (const [i, word] of words.entries()) new DataView(bytes.buffer).setBigUint64(i * 8, word, littleEndian);
  const bonus = new Uint8Array(SpaceMapEditor.SIZE);
  const header = SpaceMapEditor.of(bonus, 0, littleEndian);
  header.length = words.length * 8;
  change(header);
  const builder = new ObjectSetBuilder(littleEndian);
  const blocks = new Map(Array.from({ length: bytes.length / BLOCK }, (_, i) => [i, bytes.subarray(i * BLOCK, (i + 1) * BLOCK)]));
  builder.addObject(5, { blocks, bonus: bonus.subarray(0, 24), levels: 3, blockSize: BLOCK });
  const objset = await builder.open();
  return new DmuObject(objset, await objset.dnode(5));
}

async function runsOf(object: DmuObject): Promise<SpaceMapRun[]> {
  const runs: SpaceMapRun[] = [];
  await readSpaceMap(object, (run) => runs.push({ ...run }));
  return runs;
}

const run = fc.record({
  isFree: fc.boolean(),
  offset: fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: 2 ** 50 })),
  length: fc.oneof(fc.integer({ min: 1, max: 2 ** 15 }), fc.integer({ min: 1, max: 2 ** 36 })),
  vdev: fc.oneof(fc.constant(undefined), fc.nat(0xfffffe)),
});

test("any entries, of one and of two words, in either byte order, come as they were written", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 6, arbitrary: run }, fc.constant("debug" as const)), { maxLength: 200 }),
      fc.boolean(),
      async (entries, littleEndian) => {
        assert.deepEqual(
          await runsOf(await mapOf(entries, littleEndian)),
          entries.flatMap((entry) => (entry === "debug" ? [] : { ...entry })),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("a map longer than its object is ECORRUPT", async () => {
  const object = await mapOf([], true, (header) => (header.length = 2 ** 40));
  await assert.rejects(runsOf(object), (error) => isZfsError(error, "ECORRUPT") && /in an object of/.test(error.message));
});

test("an entry of two words that reaches past the map is ECORRUPT", async () => {
  const object = await mapOf([{ isFree: false, offset: 1, length: 2 ** 20, vdev: 3 }], true, (header) => (header.length = 8));
  await assert.rejects(runsOf(object), (error) => isZfsError(error, "ECORRUPT") && /past its block/.test(error.message));
});
