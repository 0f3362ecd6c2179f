import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { expandedRaidzMap, raidzMap } from "@zfskit/raidz";
import type { DeviceErrors } from "@zfskit/vdev";
import fc from "fast-check";
import { leaf, pattern, readUntil, StripedDisks } from "./striped-disks.ts";

const SECTOR_BYTES = 512;
const raidz = (nparity: number) => ({ type: "raidz", nparity, ashift: 9 });
const range = { offset: 11 * SECTOR_BYTES, length: 24 * SECTOR_BYTES };
const block = pattern(range.length);

function subsets(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: count - from }, (_, i) => from + i).flatMap((i) =>
    subsets(count, size - 1, i + 1).map((rest) => [i, ...rest]),
  );
}

function made(width: number, nparity: number, options: { readonly async?: boolean } = {}): StripedDisks {
  const disks = new StripedDisks({ vdev: raidz(nparity), disks: width, ...options });
  disks.write(raidzMap({ width, nparity, ashift: 9 }, range), block);
  return disks;
}

function counts(errors: readonly DeviceErrors[]): string[] {
  return errors.map(({ name, io, checksum }) => `${name} io ${io} checksum ${checksum}`).sort();
}

for (const nparity of [1, 2, 3]) {
  const width = nparity + 3;
  test(`RAID-Z${nparity}: any ${nparity} of ${width} disks missing, or lying, or failing`, async () => {
    for (const chosen of subsets(width, nparity)) {
      const whole = made(width, nparity);
      const missing = await readUntil((await whole.open(chosen)).candidates(range.offset, range.length), block);
      assert.deepEqual([missing.bytes, missing.tried, whole.errors.list()], [block, 1, []], `without ${chosen}`);

      const lying = made(width, nparity);
      for (const disk of chosen) lying.hurt(disk);
      const repaired = await readUntil((await lying.open()).candidates(range.offset, range.length), block);
      assert.deepEqual(repaired.bytes, block, `lying ${chosen}`);
      // Where only parity lies, nobody looks at it.
      if (repaired.tried > 1)
        assert.deepEqual(counts(lying.errors.list()), chosen.map((disk) => `disk${disk} io 0 checksum 1`).sort(), `lying ${chosen}`);

      const failing = made(width, nparity);
      for (const disk of chosen) failing.unreadable.push({ disk, from: 0, to: 2 ** 20 });
      const read = await readUntil((await failing.open()).candidates(range.offset, range.length), block);
      assert.deepEqual([read.bytes, read.tried], [block, 1], `failing ${chosen}`);
      assert.ok(failing.errors.list().every(({ io, checksum, guid }) => io === 1 && checksum === 0 && chosen.includes(Number(guid) - 1)));
    }
  });

  test(`RAID-Z${nparity}: one disk more missing is ENODEV, with its path and guid, and how many would do`, async () => {
    const missing = Array.from({ length: nparity + 1 }, (_, i) => i);
    const top = await made(width, nparity).open(missing);
    assert.equal(top.readable, false);
    assert.deepEqual([top.shortage?.needed, top.shortage?.missing.map(({ guid }) => Number(guid) - 1)], [1, missing]);
    assert.throws(
      () => top.candidates(range.offset, range.length),
      (error) => isZfsError(error, "ENODEV") && /\/dev\/0 \(guid 1\), \/dev\/1 \(guid 2\).*1 more would do/.test(error.message),
    );
  });
}

test("what does not lie on the missing disks of a vdev that lacks too many is read", async () => {
  const small = { offset: 0, length: SECTOR_BYTES };
  const disks = new StripedDisks({ vdev: raidz(1), disks: 4 });
  disks.write(raidzMap({ width: 4, nparity: 1, ashift: 9 }, small), block.subarray(0, SECTOR_BYTES));
  const top = await disks.open([2, 3]);
  assert.deepEqual((await readUntil(top.candidates(0, SECTOR_BYTES), block.subarray(0, SECTOR_BYTES))).tried, 1);
});

test("a disk that missed the write is left out, and tried when nothing else is left", async () => {
  const disks = made(4, 1);
  disks.hurt(1);
  const stale = new Set([2n]);
  const first = await readUntil((await disks.open([], { stale })).candidates(range.offset, range.length), block);
  assert.deepEqual([first.bytes, first.tried, disks.errors.list()], [block, 1, []]);
  // With disk 2 gone as well, the stale one must do: here it has the data after all.
  const other = made(4, 1);
  const second = await readUntil((await other.open([2], { stale })).candidates(range.offset, range.length), block);
  assert.deepEqual([second.bytes, second.tried], [block, 1]);
});

for (const key of ["offline", "faulted", "removed", "not_present", "resilver_txg"]) {
  test(`a disk whose configuration says ${key} is left out while parity makes up for it`, async () => {
    const children = Array.from({ length: 4 }, (_, i) => leaf(i, i === 3 ? { [key]: 1n } : {}));
    const disks = new StripedDisks({ vdev: raidz(1), children, disks: 4 });
    disks.write(raidzMap({ width: 4, nparity: 1, ashift: 9 }, range), block);
    disks.hurt(3);
    const { tried } = await readUntil((await disks.open()).candidates(range.offset, range.length), block);
    assert.deepEqual([tried, disks.errors.list()], [1, []]);
  });
}

test("two disks with bad sectors in different rows: single parity is enough", async () => {
  const width = 4;
  const disks = made(width, 1);
  const [stripe] = raidzMap({ width, nparity: 1, ashift: 9 }, range).stripes;
  for (const [c, row] of [
    [1, 0],
    [2, 3],
    [3, 5],
  ] as const) {
    const { child, offset } = stripe!.columns[c]!;
    disks.unreadable.push({ disk: child, from: offset + row * SECTOR_BYTES, to: offset + row * SECTOR_BYTES + 1 });
  }
  const { bytes, failures } = await readUntil((await disks.open()).candidates(range.offset, range.length), block);
  assert.deepEqual(bytes, block);
  assert.equal(failures[0]?.code, "EIO");
});

test("damage that goes over from one disk to the next inside the block: both are counted", async () => {
  const disks = made(4, 1);
  const border = 6 * SECTOR_BYTES;
  disks.hurt(0, 0, border);
  disks.hurt(1, border);
  const { bytes } = await readUntil((await disks.open()).candidates(range.offset, range.length), block);
  assert.deepEqual(bytes, block);
  assert.deepEqual(counts(disks.errors.list()), ["disk0 io 0 checksum 1", "disk1 io 0 checksum 1"]);
});

test("more damage than parity ends, with no bytes and nobody accused", async () => {
  const disks = made(4, 1);
  disks.hurt(0);
  disks.hurt(1);
  const { bytes, tried } = await readUntil(
    (await disks.open([], { reconstructionTries: 50 })).candidates(range.offset, range.length),
    block,
  );
  assert.deepEqual([bytes, disks.errors.list()], [undefined, []]);
  assert.ok(tried <= 52, `${tried} versions`);
});

test("a child that is being replaced has two sides: either will do, and the wrong one is counted", async () => {
  const replacing = { type: "replacing", id: 1, guid: 77n, children: [leaf(1), leaf(3, { resilver_txg: 9n })] };
  const children = [leaf(0), replacing, leaf(2)];
  const disksOf = (child: number) => (child === 1 ? [1, 3] : [child]);
  const write = (disks: StripedDisks) => disks.write(raidzMap({ width: 3, nparity: 1, ashift: 9 }, range), block, disksOf);
  const disks = new StripedDisks({ vdev: raidz(1), children, disks: 4 });
  write(disks);
  // The new disk is filled up to here, the old one wrong, and another disk missing.
  disks.hurt(1);
  const { bytes } = await readUntil((await disks.open([0])).candidates(range.offset, range.length), block);
  assert.deepEqual(bytes, block);
  assert.deepEqual(counts(disks.errors.list()), ["disk1 io 0 checksum 1"]);
  const without = await readUntil((await disks.open([0, 1])).candidates(range.offset, range.length), block);
  assert.deepEqual([without.bytes, without.tried], [block, 1]);
});

test("an expanded vdev: blocks of each width by their birth, and a disk that lied before the expansion", async () => {
  const vdev = { ...raidz(1), raidz_expand_txgs: BigUint64Array.of(50n) };
  const disks = new StripedDisks({ vdev, disks: 4 });
  const map = expandedRaidzMap({ width: 3, nparity: 1, ashift: 9 }, range, 4, { offset: Number.POSITIVE_INFINITY, scratchBytes: 0 });
  disks.write(map, block);
  const top = await disks.open();
  assert.equal((await readUntil(top.candidates(range.offset, range.length, 49), block)).tried, 1);
  assert.equal((await readUntil(top.candidates(range.offset, range.length, 50), block)).bytes, undefined);
  // What disk 1 of 3 gave was copied, wrong as it was, to all four disks.
  for (const { child, offset, sector, size } of map.stripes.flatMap(({ columns }) => columns)) {
    if ((sector ?? 0) % 3 === 1 && size > 0) disks.hurt(child, offset, offset + size);
  }
  assert.deepEqual((await readUntil(top.candidates(range.offset, range.length, 49), block)).bytes, block);
  // New blocks are as wide as the vdev.
  const fresh = new StripedDisks({ vdev, disks: 4 });
  fresh.write(raidzMap({ width: 4, nparity: 1, ashift: 9 }, range), block);
  assert.equal((await readUntil((await fresh.open()).candidates(range.offset, range.length, 50), block)).tried, 1);
});

test("an expansion under way: rows below its progress lie at their new place, or in the scratch area", async () => {
  const vdev = { ...raidz(1), raidz_expanding: 1n };
  for (const scratch of [false, true]) {
    const reflow = { offset: 30 * SECTOR_BYTES, scratchBytes: scratch ? 7 << 19 : 0 };
    const disks = new StripedDisks({ vdev, disks: 4 });
    disks.write(expandedRaidzMap({ width: 3, nparity: 1, ashift: 9 }, range, 4, reflow), block);
    const top = await disks.open([2], { reflow: { offset: reflow.offset, scratch } });
    const { tried, bytes } = await readUntil(top.candidates(range.offset, range.length, 12), block);
    assert.deepEqual([bytes, tried], [block, 1], scratch ? "scratch" : "moved");
  }
});

test("half a sector is read as a whole one: a gang header on sectors of 4 KiB", async () => {
  const disks = new StripedDisks({ vdev: { type: "raidz", nparity: 2, ashift: 12 }, disks: 5 });
  const sector = pattern(4096);
  disks.write(raidzMap({ width: 5, nparity: 2, ashift: 12 }, { offset: 8192, length: 4096 }), sector);
  const expected = sector.slice(0, 512);
  for (const without of [[], [2], [3, 4]]) {
    assert.equal((await readUntil((await disks.open(without)).candidates(8192, 512), expected)).tried, 1);
  }
  disks.hurt(4);
  assert.deepEqual((await readUntil((await disks.open()).candidates(8192, 512), expected)).bytes, expected);
});

test("sources that must be waited for: the signal reaches all of them", async () => {
  const disks = made(4, 1, { async: true });
  disks.hurt(3);
  const { signal } = new AbortController();
  const candidates = [...(await disks.open()).candidates(range.offset, range.length)];
  assert.equal(candidates[0]?.readSync, undefined);
  const { bytes } = await readUntil((await disks.open()).candidates(range.offset, range.length), block, signal);
  assert.deepEqual([bytes, [...disks.signals]], [block, [signal]]);
  await assert.rejects(async () => candidates[0]?.read(new Uint8Array(range.length), AbortSignal.abort(new Error("enough"))), /enough/);
});

test("a block past the end of its disks is ECORRUPT, and no fault of theirs", async () => {
  const disks = made(4, 1);
  const { failures } = await readUntil((await disks.open()).candidates(2 ** 40, 4096), block.subarray(0, 4096));
  assert.equal(failures[0]?.code, "ECORRUPT");
  assert.deepEqual(disks.errors.list(), []);
});

for (const [name, vdev, disks] of [
  ["parity 4", { type: "raidz", nparity: 4, ashift: 9 }, 6],
  ["no more children than parity", { type: "raidz", nparity: 2, ashift: 9 }, 2],
  ["more expansions than children", { type: "raidz", nparity: 1, ashift: 9, raidz_expand_txgs: new BigUint64Array(5) }, 4],
] as const) {
  test(`RAID-Z with ${name} is ECORRUPT`, async () => {
    await assert.rejects(
      new StripedDisks({ vdev, disks, size: 1024 }).open(),
      (error) => isZfsError(error, "ECORRUPT") && error.place.vdev === 0,
    );
  });
}

test("pools too old to say it have single parity", async () => {
  const disks = new StripedDisks({ vdev: { type: "raidz", ashift: 9 }, disks: 3 });
  disks.write(raidzMap({ width: 3, nparity: 1, ashift: 9 }, range), block);
  assert.equal((await readUntil((await disks.open([1])).candidates(range.offset, range.length), block)).tried, 1);
});

test("any geometry, any stretches of damage of no more disks at a time than parity, some of them missing: the block comes back", async () => {
  const damage = fc
    .record({ nparity: fc.integer({ min: 1, max: 3 }), extra: fc.integer({ min: 1, max: 4 }), sectors: fc.integer({ min: 1, max: 40 }) })
    .chain(({ nparity, extra, sectors }) =>
      fc.record({
        nparity: fc.constant(nparity),
        width: fc.constant(nparity + extra),
        sectors: fc.constant(sectors),
        start: fc.nat(64),
        missing: fc.nat(nparity - 1),
        order: fc.shuffledSubarray(
          Array.from({ length: nparity + extra }, (_, i) => i),
          { minLength: nparity + extra },
        ),
        border: fc.nat(40),
      }),
    );
  await fc.assert(
    fc.asyncProperty(damage, async ({ nparity, width, sectors, start, missing, order, border }) => {
      const place = { offset: start * SECTOR_BYTES, length: sectors * SECTOR_BYTES };
      const map = raidzMap({ width, nparity, ashift: 9 }, place);
      const data = pattern(place.length);
      const disks = new StripedDisks({ vdev: raidz(nparity), disks: width });
      disks.write(map, data);
      const { columns } = map.stripes[0]!;
      const rows = (columns[0]?.size ?? 0) / SECTOR_BYTES;
      const gone = order.slice(0, missing);
      const liars = order.slice(missing);
      const each = nparity - missing;
      for (const { child, offset, size } of columns) {
        for (let row = 0; row * SECTOR_BYTES < size; row++) {
          // Up to a row these disks are wrong, and from there on others.
          const wrong = row < border % (rows + 1) ? liars.slice(0, each) : liars.slice(1, 1 + each);
          if (wrong.includes(child)) disks.hurt(child, offset + row * SECTOR_BYTES, offset + (row + 1) * SECTOR_BYTES);
        }
      }
      const top = await disks.open(gone, { reconstructionTries: 100_000 });
      assert.deepEqual((await readUntil(top.candidates(place.offset, place.length), data)).bytes, data);
    }),
    { numRuns: 150 },
  );
});
