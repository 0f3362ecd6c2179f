/** Members that give other bytes than were written, in places: what redundancy can bring back comes back, and nothing wrong comes out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Noise, readWithNoise } from "../src/noisy-pool.ts";

const KIB = 1024;
const MIB = 1024 * KIB;
/** Where the data area begins: two labels and the boot area. */
const DATA = 4 * MIB;
/** Up to here lies most of what the pools hold. */
const UNTIL = DATA + 12 * MIB;

const pools: readonly { readonly name: string; readonly disks: number; readonly parity: number }[] = [
  { name: "openzfs-2.4/pair", disks: 2, parity: 1 },
  { name: "openzfs-2.4/three", disks: 3, parity: 2 },
  { name: "openzfs-2.4/rz1-3", disks: 3, parity: 1 },
  { name: "openzfs-2.4/rz1-5-a9", disks: 5, parity: 1 },
  { name: "openzfs-2.4/rz2-5", disks: 5, parity: 2 },
  { name: "openzfs-2.4/rz2-4-a9", disks: 4, parity: 2 },
  { name: "openzfs-2.4/rz3-6", disks: 6, parity: 3 },
  { name: "openzfs-2.4/rzx", disks: 5, parity: 1 },
  { name: "openzfs-2.4/rzx-mid", disks: 4, parity: 1 },
  { name: "openzfs-2.4/rzx2-mid", disks: 5, parity: 2 },
  { name: "openzfs-2.4/dr1", disks: 6, parity: 1 },
  { name: "openzfs-2.4/dr2", disks: 9, parity: 2 },
  { name: "openzfs-2.4/dr3", disks: 10, parity: 3 },
];

/** As many neighbouring disks at a time as there is parity, a stretch each, the next ones from where those end. */
function touching(disks: number, parity: number, size: number): Noise[] {
  const noise: Noise[] = [];
  for (let from = DATA; from < UNTIL; from += GAP) {
    for (let first = 0; first + parity <= disks && from < UNTIL; first++, from += size)
      noise.push(...across(first, parity, from, from + size));
  }
  return noise;
}

/** Between the last disk's stretch and the first disk's next one: without it, a row of sectors would lose both. */
const GAP = 64 * KIB;

function apart(disks: number): Noise[] {
  return Array.from({ length: disks }, (_, disk) => ({ disk, from: DATA + 2 * disk * MIB, to: DATA + (2 * disk + 1) * MIB }));
}

function across(first: number, count: number, from: number, to: number): Noise[] {
  return Array.from({ length: count }, (_, i) => ({ disk: first + i, from, to }));
}

for (const { name, disks, parity } of pools) {
  for (const { what, noise } of [
    { what: "a MiB of each disk, in places apart", noise: apart(disks) },
    { what: "touching stretches of a MiB", noise: touching(disks, parity, MIB) },
    { what: "touching stretches of 256 KiB", noise: touching(disks, parity, 256 * KIB) },
    { what: `the same MiB of ${parity} disks`, noise: across(0, parity, DATA + MIB / 4, DATA + MIB + MIB / 4) },
  ]) {
    test(`${name}, noise on ${what}: every file comes back`, async () => {
      const { wrong, damaged, files, equal, errors } = await readWithNoise(name, noise);
      assert.deepEqual({ wrong, damaged: damaged.map(({ file, error }) => `${file}: ${error.message}`) }, { wrong: [], damaged: [] });
      assert.equal(equal, files);
      const guilty = new Set(noise.map(({ disk }) => disk));
      for (const { name: device, io } of errors)
        assert.ok(io === 0 && guilty.has(Number.parseInt(/(\d+)\.img$/.exec(device)?.[1] ?? "", 10)), device);
    });
  }

  test(`${name}, noise on the same place of ${parity + 1} disks: intact files come out, damaged ones say so`, async () => {
    const { wrong, damaged, equal } = await readWithNoise(name, across(0, parity + 1, DATA + MIB / 4, DATA + MIB / 2));
    assert.deepEqual(wrong, []);
    assert.ok(equal > 0);
    for (const { error } of damaged) {
      assert.equal(error.code, "ECKSUM");
      assert.ok(error.place.vdev !== undefined && error.place.offset !== undefined && error.place.object !== undefined, error.message);
    }
  });
}

test("noise on the same place of two disks of three, single parity: some files are lost", async () => {
  const { damaged } = await readWithNoise("openzfs-2.4/rz1-3", across(0, 2, DATA + MIB / 4, DATA + MIB / 2));
  assert.ok(damaged.length > 0);
});
