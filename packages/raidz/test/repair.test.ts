import assert from "node:assert/strict";
import { test } from "node:test";
import { generateParity, raidzMap, repairs } from "@zfskit/raidz";
import fc from "fast-check";

const SECTOR_BYTES = 512;

/** A block of random bytes on RAID-Z, its columns in place, and the children as suspects. */
function makeBlock(width: number, nparity: number, sectors: number, start: number, seed: number) {
  const random = generator(seed);
  const map = raidzMap({ ashift: 9, width, nparity }, { offset: start * SECTOR_BYTES, length: sectors * SECTOR_BYTES });
  const block = Uint8Array.from({ length: sectors * SECTOR_BYTES }, random);
  const stripes = map.stripes.map(({ columns }) => {
    const bytes = columns.map(({ at, size }) => (at < 0 ? new Uint8Array(size) : block.subarray(at, at + size)));
    generateParity(bytes, nparity);
    return { nparity, columns: bytes, erased: [] as number[], suspects: columns.map(({ child }) => [child]) };
  });
  return { map, block, stripe: stripes[0]!, stripes, random };
}

function generator(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return (state >>> 16) & 0xff;
  };
}

function noise(bytes: Uint8Array, random: () => number): void {
  for (let i = 0; i < bytes.length; i++) bytes[i]! ^= 1 + (random() % 255);
}

/** Tries until the block is as it was; how many versions that took, or undefined. */
function triesUntil(good: Uint8Array, block: Uint8Array, iteration: Iterable<void>): number | undefined {
  let tries = 0;
  for (const _ of iteration) {
    tries++;
    if (Buffer.compare(block, good) === 0) return tries;
  }
  return undefined;
}

const geometry = fc
  .record({ nparity: fc.integer({ min: 1, max: 3 }), extra: fc.integer({ min: 1, max: 6 }), sectors: fc.integer({ min: 1, max: 60 }) })
  .map(({ nparity, extra, sectors }) => ({ nparity, width: nparity + extra, sectors }));

test("stretches of damage that go over from some columns to others, never more in a row than there is parity", () => {
  const damage = geometry.chain((made) =>
    fc.record({
      made: fc.constant(made),
      start: fc.nat(5000),
      seed: fc.integer(),
      pieces: fc.array(
        fc.record({ until: fc.double({ min: 0, max: 1, noNaN: true }), columns: fc.uniqueArray(fc.nat(254), { maxLength: made.nparity }) }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  );
  fc.assert(
    fc.property(damage, ({ made, start, seed, pieces }) => {
      const { block, stripe, stripes, random } = makeBlock(made.width, made.nparity, made.sectors, start, seed);
      const good = block.slice();
      const rows = (stripe.columns[0]?.length ?? 0) / SECTOR_BYTES;
      for (const [i, piece] of pieces.entries()) {
        const from = Math.floor(rows * (i === 0 ? 0 : (pieces[0]?.until ?? 0)));
        const to = i === pieces.length - 1 ? rows : Math.floor(rows * piece.until);
        for (const c of new Set(piece.columns.map((column) => column % stripe.columns.length))) {
          noise((stripe.columns[c] as Uint8Array).subarray(from * SECTOR_BYTES, to * SECTOR_BYTES), random);
        }
      }
      if (Buffer.compare(block, good) === 0) return;
      assert.notEqual(triesUntil(good, block, repairs(stripes, SECTOR_BYTES, { tries: 100_000 })), undefined);
    }),
    { numRuns: 500 },
  );
});

test("wrong bytes that resemble each other: the syndromes accuse another column, and are not believed for good", () => {
  // The same change in two data columns leaves P as it is, so that Q alone looks wrong.
  const { block, stripe, stripes } = makeBlock(6, 2, 8, 3, 5);
  const good = block.slice();
  for (const c of [2, 4]) for (let i = 0; i < SECTOR_BYTES; i++) (stripe.columns[c] as Uint8Array)[i]! ^= 0x5a;
  assert.notEqual(triesUntil(good, block, repairs(stripes, SECTOR_BYTES, { tries: 1000 })), undefined);
});

test("three stretches of single columns in one block, parity 1", () => {
  const { block, stripe, stripes, random } = makeBlock(4, 1, 30, 7, 99);
  const good = block.slice();
  for (const [c, from, to] of [
    [1, 0, 3],
    [2, 3, 7],
    [3, 7, 10],
  ] as const) {
    noise((stripe.columns[c] as Uint8Array).subarray(from * SECTOR_BYTES, to * SECTOR_BYTES), random);
  }
  assert.ok((triesUntil(good, block, repairs(stripes, SECTOR_BYTES, { tries: 4096 })) ?? Number.POSITIVE_INFINITY) <= 4096);
});

test("no more versions than asked for, and none where no parity is left", () => {
  const { stripe, stripes, random } = makeBlock(5, 1, 40, 0, 3);
  for (const column of stripe.columns.slice(0, 3)) noise(column, random);
  assert.equal([...repairs(stripes, SECTOR_BYTES, { tries: 17 })].length, 17);
  assert.equal([...repairs(stripes, SECTOR_BYTES, { tries: 0 })].length, 0);
  assert.equal([...repairs([{ ...stripe, erased: [2] }], SECTOR_BYTES, { tries: 17 })].length, 0);
});

test("who was guilty before is tried first", () => {
  const { block, stripe, stripes, random } = makeBlock(6, 1, 10, 0, 4);
  const good = block.slice();
  const { child } = makeBlock(6, 1, 10, 0, 4).map.stripes[0]!.columns[5]!;
  noise(stripe.columns[5] as Uint8Array, random);
  assert.equal(triesUntil(good, block, repairs(stripes, SECTOR_BYTES, { tries: 100, guilt: (suspect) => (suspect === child ? 3 : 0) })), 1);
});

test("the same noise in place of sectors that were alike: found before many pieces are guessed at", () => {
  const { block, stripe, stripes, random } = makeBlock(5, 2, 24, 0, 12);
  // Columns 2 and 3 hold the same in half of the rows: there, equal noise in both leaves no trace in P.
  const half = 4 * SECTOR_BYTES;
  (stripe.columns[3] as Uint8Array).set((stripe.columns[2] as Uint8Array).subarray(0, half));
  generateParity(stripe.columns, 2);
  const good = block.slice();
  const same = Uint8Array.from({ length: stripe.columns[2]!.length }, random);
  for (const c of [2, 3]) (stripe.columns[c] as Uint8Array).set(same);
  assert.ok((triesUntil(good, block, repairs(stripes, SECTOR_BYTES, { tries: 100 })) ?? Number.POSITIVE_INFINITY) <= 40);
});
