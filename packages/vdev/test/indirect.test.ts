import assert from "node:assert/strict";
import { test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import { isZfsError } from "@zfskit/core";
import { VDEV_LABEL_START_SIZE } from "@zfskit/format";
import { IndirectMappingEntryEditor } from "@zfskit/format/edit";
import { decodeNvlist, encodeNvlist } from "@zfskit/nvlist";
import { openTopVdev, parseVdevConfig, type TopVdev, type VdevConfig } from "@zfskit/vdev";
import { IndirectMapping, openIndirectVdev } from "@zfskit/vdev/indirect";
import fc from "fast-check";

const SECTOR = 512;
const DEVICE_SECTORS = 256;
const DEVICE_BYTES = DEVICE_SECTORS * SECTOR;

/** A range in sectors, as a test writes it. */
interface Range {
  readonly start: number;
  readonly length: number;
  readonly vdev: number;
  readonly offset: number;
}

function encode(ranges: readonly Range[], littleEndian = true): Uint8Array {
  const bytes = new Uint8Array(ranges.length * IndirectMappingEntryEditor.SIZE);
  ranges.forEach((range, i) => {
    const entry = IndirectMappingEntryEditor.of(bytes, i * IndirectMappingEntryEditor.SIZE, littleEndian);
    entry.srcOffset = range.start;
    entry.dst.asize = range.length;
    entry.dst.vdev = range.vdev;
    entry.dst.offset = range.offset;
  });
  return bytes;
}

const mappingOf = (ranges: readonly Range[], littleEndian = true) =>
  new IndirectMapping(encode(ranges, littleEndian), littleEndian, Number.MAX_SAFE_INTEGER);

const configOf = (type: string, id: number, guids: readonly bigint[] = []): VdevConfig =>
  parseVdevConfig(
    decodeNvlist(
      encodeNvlist({
        type,
        id,
        guid: 1000n + BigInt(id),
        ashift: 9,
        ...(guids.length === 0 ? {} : { children: guids.map((guid, child) => ({ type: "disk", id: child, guid })) }),
      }),
    ),
  );

/** A mirror whose sides hold the bytes given, each at offset 0 of its data area. */
async function mirror(id: number, sides: readonly Uint8Array[]): Promise<TopVdev> {
  const guids = sides.map((_, i) => BigInt(id * 100 + i + 1));
  const members = new Map(
    sides.map((data, i) => {
      const bytes = new Uint8Array(VDEV_LABEL_START_SIZE + data.length);
      bytes.set(data, VDEV_LABEL_START_SIZE);
      return [guids[i] ?? 0n, new MemorySource(bytes, `disk${id}.${i}`)];
    }),
  );
  return await openTopVdev(configOf("mirror", id, guids), members);
}

/** What zio does: take the first candidate whose bytes are right; gives how many were tried. */
async function readUntil(vdev: TopVdev, offset: number, expected: Uint8Array): Promise<number> {
  const into = new Uint8Array(expected.length);
  let tried = 0;
  for (const candidate of vdev.candidates(offset, expected.length)) {
    tried++;
    try {
      if (candidate.readSync === undefined) await candidate.read(into);
      else candidate.readSync(into);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      continue;
    }
    if (Buffer.compare(into, expected) === 0) return tried;
  }
  throw new Error(`not found in ${tried} candidates`);
}

const noise = (length: number, seed: number): Uint8Array => {
  let state = seed * 2654435761 + 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
};

/** Ranges one behind the other with gaps, each with the sectors of a device that `destinations` names. */
const rangesArbitrary = (destinations: readonly number[]): fc.Arbitrary<Range[]> =>
  fc
    .array(
      fc.record({
        gap: fc.nat({ max: 2 }),
        length: fc.integer({ min: 1, max: 12 }),
        vdev: fc.constantFrom(...destinations),
        offset: fc.nat({ max: DEVICE_SECTORS - 12 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((drawn) => {
      let at = 0;
      return drawn.map(({ gap, length, vdev, offset }) => {
        const start = at + gap;
        at = start + length;
        return { start, length, vdev, offset };
      });
    });

/** What a removed vdev held: its destinations' sectors copied back, and which sectors were never allocated. */
function copyBack(ranges: readonly Range[], models: ReadonlyMap<number, { data: Uint8Array; known: boolean[] }>) {
  const data = new Uint8Array(DEVICE_BYTES);
  const known = Array.from({ length: DEVICE_SECTORS }, () => false);
  for (const { start, length, vdev, offset } of ranges) {
    for (let i = 0; i < length; i++) {
      const from = models.get(vdev);
      data.set(from?.data.subarray((offset + i) * SECTOR, (offset + i + 1) * SECTOR) ?? [], (start + i) * SECTOR);
      known[start + i] = from?.known[offset + i] ?? false;
    }
  }
  return { data, known };
}

test("any range of a vdev removed, after which its destination was removed too, reads as what was copied", async () => {
  const disks = [noise(DEVICE_BYTES, 1), noise(DEVICE_BYTES, 2)];
  const concrete = [await mirror(0, [disks[0] ?? new Uint8Array()]), await mirror(1, [disks[1] ?? new Uint8Array()])];
  await fc.assert(
    fc.asyncProperty(
      rangesArbitrary([0, 1]),
      rangesArbitrary([0, 1, 2]),
      fc.nat({ max: 150 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      async (newer, older, at, sectors, littleEndian) => {
        const models = new Map(disks.map((data, id) => [id, { data, known: Array.from({ length: DEVICE_SECTORS }, () => true) }]));
        models.set(2, copyBack(newer, models));
        models.set(3, copyBack(older, models));
        const two = openIndirectVdev(configOf("indirect", 2), mappingOf(newer, littleEndian), concrete);
        const three = openIndirectVdev(configOf("indirect", 3), mappingOf(older, littleEndian), [...concrete, two]);
        const model = models.get(3);
        const expected = model?.data.subarray(at * SECTOR, (at + sectors) * SECTOR) ?? new Uint8Array();
        const allocated = model?.known.slice(at, at + sectors).every(Boolean) === true;
        if (allocated) assert.equal(await readUntil(three, at * SECTOR, expected), 1);
        else
          assert.throws(
            () => three.candidates(at * SECTOR, sectors * SECTOR),
            (error) => isZfsError(error, "ECORRUPT"),
          );
      },
    ),
    { numRuns: 300 },
  );
});

test("a block in three pieces on a mirror is found whichever side of each piece is damaged, in at most 2^3 + 1 ways", async () => {
  const data = noise(DEVICE_BYTES, 3);
  const ranges = [0, 1, 2].map((i) => ({ start: i * 4, length: 4, vdev: 0, offset: 100 - i * 20 }));
  const expected = copyBack(ranges, new Map([[0, { data, known: [] }]])).data.subarray(0, 12 * SECTOR);
  for (let damage = 0; damage < 27; damage++) {
    const sides = [data.slice(), data.slice()];
    // Each digit: no side, the first or the second.
    ranges.forEach(({ offset }, i) => {
      const side = Math.floor(damage / 3 ** i) % 3;
      if (side > 0) sides[side - 1]?.fill(0xee, offset * SECTOR + 7, offset * SECTOR + 600);
    });
    const vdev = openIndirectVdev(configOf("indirect", 9), mappingOf(ranges), [await mirror(0, sides)]);
    assert.ok((await readUntil(vdev, 0, expected)) <= 9, `damage ${damage}`);
  }
});

test("twenty pieces of which two are bad on one side, or all on the other, are found among a million combinations", async () => {
  const data = noise(DEVICE_BYTES, 4);
  const ranges = Array.from({ length: 20 }, (_, i) => ({ start: i, length: 1, vdev: 0, offset: 200 - i * 3 }));
  const expected = copyBack(ranges, new Map([[0, { data, known: [] }]])).data.subarray(0, 20 * SECTOR);
  const damaged = (bad: readonly number[]) => {
    const side = data.slice();
    for (const i of bad) side.fill(i + 1, (200 - i * 3) * SECTOR, (201 - i * 3) * SECTOR);
    return side;
  };
  const all = ranges.map((_, i) => i);
  for (const sides of [
    [damaged([3, 17]), damaged(all.filter((i) => i !== 3 && i !== 17))],
    [damaged(all), damaged([])],
    [damaged([0]), damaged([1])],
  ]) {
    const vdev = openIndirectVdev(configOf("indirect", 9), mappingOf(ranges), [await mirror(0, sides)]);
    await readUntil(vdev, 0, expected);
  }
});

test("the ways tried for one block end: at 4096, and at once where all copies are equal", async () => {
  const count = async (sides: readonly Uint8Array[]): Promise<number> => {
    const ranges = Array.from({ length: 16 }, (_, i) => ({ start: i, length: 1, vdev: 0, offset: i * 2 }));
    const vdev = openIndirectVdev(configOf("indirect", 9), mappingOf(ranges), [await mirror(0, sides)]);
    let tried = 0;
    const into = new Uint8Array(16 * SECTOR);
    for (const candidate of vdev.candidates(0, into.length)) {
      tried++;
      await candidate.read(into).catch((error: unknown) => assert.ok(isZfsError(error, "ECKSUM")));
    }
    return tried;
  };
  assert.equal(await count([noise(DEVICE_BYTES, 5), noise(DEVICE_BYTES, 6)]), 4097);
  assert.ok((await count([noise(DEVICE_BYTES, 5), noise(DEVICE_BYTES, 5)])) <= 3);
});

test("every combination comes exactly once", async () => {
  const versions = [3, 1, 2, 2];
  const ranges = versions.map((_, i) => ({ start: i, length: 1, vdev: i, offset: 0 }));
  const tops: TopVdev[] = [];
  for (const [id, count] of versions.entries()) {
    tops.push(
      await mirror(
        id,
        Array.from({ length: count }, (_, side) => new Uint8Array(SECTOR).fill(id * 16 + side)),
      ),
    );
  }
  const vdev = openIndirectVdev(configOf("indirect", 9), mappingOf(ranges), tops);
  const seen: string[] = [];
  for (const candidate of vdev.candidates(0, 4 * SECTOR)) {
    const into = new Uint8Array(4 * SECTOR);
    try {
      await candidate.read(into);
    } catch (error) {
      assert.ok(isZfsError(error, "ECKSUM"));
      continue;
    }
    seen.push([0, 1, 2, 3].map((i) => into[i * SECTOR]).join());
  }
  const [first, ...combinations] = seen;
  assert.equal(first, combinations[0]);
  assert.equal(new Set(combinations).size, 3 * 2 * 2);
  assert.equal(combinations.length, 3 * 2 * 2);
});

test("a side that is missing is not waited for", async () => {
  const data = noise(DEVICE_BYTES, 7);
  const ranges = [
    { start: 0, length: 2, vdev: 0, offset: 8 },
    { start: 2, length: 2, vdev: 1, offset: 4 },
  ];
  const zero = await openTopVdev(
    configOf("mirror", 0, [1n, 2n]),
    new Map([[2n, new MemorySource(Buffer.concat([new Uint8Array(VDEV_LABEL_START_SIZE), data]), "left")]]),
  );
  const vdev = openIndirectVdev(configOf("indirect", 9), mappingOf(ranges), [zero, await mirror(1, [data])]);
  const expected = Buffer.concat([data.subarray(8 * SECTOR, 10 * SECTOR), data.subarray(4 * SECTOR, 6 * SECTOR)]);
  assert.equal(await readUntil(vdev, 0, expected), 1);
});

const bad: readonly { readonly name: string; readonly ranges: readonly Range[]; readonly max?: number }[] = [
  {
    name: "out of order",
    ranges: [
      { start: 8, length: 1, vdev: 0, offset: 0 },
      { start: 0, length: 1, vdev: 0, offset: 9 },
    ],
  },
  {
    name: "overlapping",
    ranges: [
      { start: 0, length: 3, vdev: 0, offset: 0 },
      { start: 2, length: 1, vdev: 0, offset: 9 },
    ],
  },
  { name: "empty", ranges: [{ start: 0, length: 0, vdev: 0, offset: 0 }] },
  { name: "past the end", ranges: [{ start: 4, length: 4, vdev: 0, offset: 0 }], max: 7 * SECTOR },
];
for (const { name, ranges, max } of bad) {
  test(`ranges ${name} are ECORRUPT`, () => {
    for (const littleEndian of [true, false]) {
      assert.throws(
        () => new IndirectMapping(encode(ranges, littleEndian), littleEndian, max ?? Number.MAX_SAFE_INTEGER),
        (error) => isZfsError(error, "ECORRUPT"),
      );
    }
  });
}

test("a range on the removed vdev itself, or on one that was removed before it, is ECORRUPT: no loop is followed", async () => {
  const vdev = openIndirectVdev(configOf("indirect", 5), mappingOf([{ start: 0, length: 1, vdev: 5, offset: 0 }]), [await mirror(0, [])]);
  assert.throws(
    () => vdev.candidates(0, SECTOR),
    (error) => isZfsError(error, "ECORRUPT") && error.place.vdev === 5,
  );
});

test("more removals in a row than any pool has are ELIMIT", async () => {
  let tops: TopVdev[] = [await mirror(0, [new Uint8Array(SECTOR)])];
  assert.throws(
    () => {
      for (let id = 1; id < 1000; id++)
        tops = [openIndirectVdev(configOf("indirect", id), mappingOf([{ start: 0, length: 1, vdev: id - 1, offset: 0 }]), tops), ...tops];
    },
    (error) => isZfsError(error, "ELIMIT"),
  );
});

test("any bytes are a mapping or a ZfsError, and so is every look-up in it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 240 }), fc.boolean(), fc.nat(), (bytes, littleEndian, offset) => {
      try {
        const mapping = new IndirectMapping(bytes, littleEndian, Number.MAX_SAFE_INTEGER);
        const range = mapping.at(offset);
        assert.ok(range.start <= offset && offset < range.start + range.length);
      } catch (error) {
        assert.ok(isZfsError(error));
      }
    }),
  );
});

test("of a block that was put together, each side is told whether it was right", async () => {
  const good = noise(4 * SECTOR, 8);
  const told: string[] = [];
  /** Side 0 is wrong in the first piece, side 1 in the second. */
  const top = {
    ...(await mirror(0, [good])),
    id: 0,
    candidates: (offset: number, length: number) =>
      [0, 1].map((side) => ({
        name: `side ${side}`,
        offset,
        read: async (into: Uint8Array) => {
          into.set(good.subarray(offset, offset + length));
          if (side === offset / SECTOR / 2) into.fill(0);
        },
        settle: (_: Uint8Array, accepted: boolean) => void told.push(`piece ${offset / SECTOR / 2} side ${side} ${accepted}`),
      })),
  };
  const ranges = [0, 2].map((start) => ({ start: 2 - start, length: 2, vdev: 0, offset: 2 - start })).reverse();
  const vdev = openIndirectVdev(configOf("indirect", 9), mappingOf(ranges), [top]);
  const into = new Uint8Array(4 * SECTOR);
  for (const candidate of vdev.candidates(0, into.length)) {
    await candidate.read(into);
    if (Buffer.compare(into, good) !== 0) continue;
    candidate.settle?.(into, true);
    break;
  }
  assert.deepEqual(told.sort(), ["piece 0 side 0 false", "piece 0 side 1 true", "piece 1 side 0 true", "piece 1 side 1 false"]);
});
