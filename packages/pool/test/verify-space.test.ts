import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import fc from "fast-check";
import { MemoryBudget, SectorSet } from "../src/sector-set.ts";
import { type SpaceFault, VdevSpace } from "../src/verify-space.ts";

const SECTOR = 512;
/** Sectors on both sides of a page's end, which is at 2^20. */
const FIRST = 2 ** 20 - 200;
const SECTORS = 400;

function spaceOf(budget = 2 ** 24): VdevSpace {
  return new VdevSpace({ vdev: 3, sectorBytes: SECTOR, size: (FIRST + SECTORS) * SECTOR, budget: new MemoryBudget(budget) });
}

/** The sectors of all faults of a kind, one by one. */
function sectorsOf(faults: readonly SpaceFault[], kind: SpaceFault["kind"]): number[] {
  return faults
    .filter((fault) => fault.kind === kind)
    .flatMap(({ offset, length }) => Array.from({ length: length / SECTOR }, (_, i) => offset / SECTOR - FIRST + i));
}

function faultsOf(space: VdevSpace): SpaceFault[] {
  const faults: SpaceFault[] = [];
  space.visitFaults((fault) => faults.push(fault));
  return faults;
}

const range = fc.record({ from: fc.nat(SECTORS - 1), length: fc.integer({ min: 1, max: 70 }) }).map(({ from, length }) => ({
  offset: (FIRST + from) * SECTOR,
  length: Math.min(length, SECTORS - from) * SECTOR,
}));

test("leaks, overlaps and blocks that are not allocated are found to the sector", () => {
  const change = fc.record({ isFree: fc.boolean(), range });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), fc.array(range, { maxLength: 20 }), (changes, claims) => {
      const space = spaceOf();
      const allocated = new Array<boolean>(SECTORS).fill(false);
      const used = new Array<number>(SECTORS).fill(0);
      for (const { isFree, range: at } of changes) {
        if (isFree) space.free(at.offset, at.length);
        else space.allocate(at.offset, at.length);
        allocated.fill(!isFree, at.offset / SECTOR - FIRST, (at.offset + at.length) / SECTOR - FIRST);
      }
      for (const { offset, length } of claims) {
        space.claim(offset, length);
        for (let i = 0; i < length / SECTOR; i++) used[offset / SECTOR - FIRST + i]!++;
      }
      const faults = faultsOf(space);
      const where = (matches: (sector: number) => boolean) => Array.from(used.keys()).filter(matches);
      assert.deepEqual(
        sectorsOf(faults, "leaked"),
        where((sector) => allocated[sector]! && used[sector] === 0),
      );
      assert.deepEqual(
        sectorsOf(faults, "unallocated"),
        where((sector) => !allocated[sector]! && used[sector]! > 0),
      );
      assert.deepEqual(
        sectorsOf(faults, "shared"),
        where((sector) => used[sector]! > 1),
      );
      // Ranges of a kind neither touch nor overlap: each is told as one.
      for (const kind of ["leaked", "unallocated", "shared"] as const) {
        const ends = faults.filter((fault) => fault.kind === kind);
        for (const [i, { offset }] of ends.slice(1).entries()) assert.ok(ends[i]!.offset + ends[i]!.length < offset);
      }
    }),
  );
});

test("what was allocated and is used by one block each is no fault, over whole pages too", () => {
  const space = new VdevSpace({ vdev: 0, sectorBytes: SECTOR, size: 2 ** 33, budget: new MemoryBudget(2 ** 24) });
  space.allocate(0, 2 ** 32);
  for (let at = 0; at < 2 ** 32; at += 2 ** 30) space.claim(at, 2 ** 30);
  assert.deepEqual(faultsOf(space), []);
  space.free(2 ** 31, SECTOR);
  assert.deepEqual(faultsOf(space), [{ kind: "unallocated", vdev: 0, offset: 2 ** 31, length: SECTOR }]);
});

test("a block past the end of its vdev is told", () => {
  const space = spaceOf();
  space.claim((FIRST + SECTORS - 1) * SECTOR, 2 * SECTOR);
  assert.deepEqual(
    faultsOf(space).map(({ kind, offset, length }) => [kind, offset / SECTOR - FIRST, length / SECTOR]),
    [
      ["unallocated", SECTORS - 1, 1],
      ["unallocated", SECTORS, 1],
    ],
  );
});

test("bytes of a range that no block lies in", () => {
  const space = spaceOf();
  const base = FIRST * SECTOR;
  space.claim(base + 10 * SECTOR, 5 * SECTOR);
  assert.equal(space.unclaimedIn(base, 20 * SECTOR), 15 * SECTOR);
  assert.equal(space.unclaimedIn(base + 12 * SECTOR, 2 * SECTOR), 0);
});

test("maps that would take more than the limit are refused", () => {
  const set = new SectorSet(new MemoryBudget(2 ** 20));
  assert.throws(
    () => {
      for (let page = 0; page < 100; page++) set.add(page * 2 ** 20, page * 2 ** 20 + 1);
    },
    (error) => isZfsError(error, "ELIMIT"),
  );
});
