import assert from "node:assert/strict";
import { test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import { sealLabel } from "@zfskit/checksum";
import { type BlockSource, defaultLimits, isZfsError, ZfsError } from "@zfskit/core";
import { VdevPhysView } from "@zfskit/format";
import * as vdev from "@zfskit/vdev";
import { compareUberblocks, labelOffset, readLabels, readUberblockSlots, readUberblocks, uberblockSlotBytes } from "@zfskit/vdev";
import fc from "fast-check";
import { CONFIG_AT, RING_AT, writeLabel, writeUberblock } from "./labelled-disk.ts";

const KIB = 1024;
const MIB = 1024 * KIB;

test("the public names", () => {
  assert.deepEqual(Object.keys(vdev).sort(), [
    "ErrorLog",
    "compareUberblocks",
    "describeLeaves",
    "labelOffset",
    "leavesOf",
    "openTopVdev",
    "parseVdevConfig",
    "readLabels",
    "readUberblockSlots",
    "readUberblocks",
    "uberblockSlotBytes",
  ]);
});

// OpenZFS rounds a device's size down to a multiple of a label's 256 KiB (vdev_open, vdev_label_offset).
const sizes: readonly { readonly name: string; readonly size: number; readonly offsets: readonly (number | undefined)[] }[] = [
  { name: "64 MiB", size: 64 * MIB, offsets: [0, 256 * KIB, 63.5 * MIB, 63.75 * MIB] },
  { name: "64 MiB and a byte", size: 64 * MIB + 1, offsets: [0, 256 * KIB, 63.5 * MIB, 63.75 * MIB] },
  { name: "a byte less than 64 MiB", size: 64 * MIB - 1, offsets: [0, 256 * KIB, 63.25 * MIB, 63.5 * MIB] },
  { name: "64 MiB and 255 KiB", size: 64 * MIB + 255 * KIB, offsets: [0, 256 * KIB, 63.5 * MIB, 63.75 * MIB] },
  { name: "64 MiB and 256 KiB", size: 64 * MIB + 256 * KIB, offsets: [0, 256 * KIB, 63.75 * MIB, 64 * MIB] },
  { name: "a disk of 10^12 bytes", size: 1e12, offsets: [0, 262144, 999_999_406_080, 999_999_668_224] },
  { name: "four labels and nothing else", size: MIB, offsets: [0, 256 * KIB, 512 * KIB, 768 * KIB] },
  { name: "less than four labels", size: MIB - 1, offsets: [undefined, undefined, undefined, undefined] },
  { name: "nothing", size: 0, offsets: [undefined, undefined, undefined, undefined] },
];
for (const { name, size, offsets } of sizes) {
  test(`labels of a device of ${name}`, () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((index) => labelOffset(size, index)),
      offsets,
    );
  });
}

const config = (txg: number) => ({ version: 5000n, name: "tank", txg: BigInt(txg), pool_guid: 0xdeadn, guid: 0xbeefn });
const SIZE = 2 * MIB + 12345;
const offsets = [0, 1, 2, 3].map((index) => labelOffset(SIZE, index)!);

function disk(littleEndian = true): Uint8Array {
  const bytes = new Uint8Array(SIZE);
  for (const [index, offset] of offsets.entries()) writeLabel(bytes, offset, config(10 + index), littleEndian);
  return bytes;
}

for (const littleEndian of [true, false]) {
  test(`labels sealed by a ${littleEndian ? "little" : "big"}-endian machine verify, all four`, async () => {
    const { labels, bad } = await readLabels(new MemorySource(disk(littleEndian)));
    assert.deepEqual(bad, []);
    assert.deepEqual(
      labels.map(({ index, offset, txg, poolGuid, guid }) => ({ index, offset, txg, poolGuid, guid })),
      offsets.map((offset, index) => ({ index, offset, txg: 10 + index, poolGuid: 0xdeadn, guid: 0xbeefn })),
    );
    assert.equal(labels[0]?.config.name, "tank");
  });
}

test("labels with the same configuration and with others each give their own", async () => {
  const bytes = disk();
  const txgs = [5, 5, 6, 5];
  for (const [index, offset] of offsets.entries()) writeLabel(bytes, offset, config(txgs[index]!));
  const { labels } = await readLabels(new MemorySource(bytes));
  assert.deepEqual(
    labels.map(({ txg }) => txg),
    txgs,
  );
});

const damages: readonly { readonly name: string; readonly code: string; readonly damage: (bytes: Uint8Array, at: number) => void }[] = [
  { name: "one bit turned in its configuration", code: "ECKSUM", damage: (bytes, at) => (bytes[at + CONFIG_AT + 40]! ^= 1) },
  { name: "one bit turned in its last byte", code: "ECKSUM", damage: (bytes, at) => (bytes[at + CONFIG_AT + VdevPhysView.SIZE - 1]! ^= 1) },
  { name: "zeros", code: "ECKSUM", damage: (bytes, at) => bytes.fill(0, at, at + 256 * KIB) },
  {
    name: "the bytes of another label, intact: its place is part of its checksum",
    code: "ECKSUM",
    damage: (bytes, at) => bytes.copyWithin(at, (at + 256 * KIB) % (512 * KIB), ((at + 256 * KIB) % (512 * KIB)) + 256 * KIB),
  },
  {
    name: "a checksum that holds over bytes that are no nvlist",
    code: "ECORRUPT",
    damage: (bytes, at) => writeGarbage(bytes, at),
  },
];

function writeGarbage(bytes: Uint8Array, at: number): void {
  writeLabel(bytes, at, {});
  const area = bytes.subarray(at + CONFIG_AT, at + CONFIG_AT + VdevPhysView.SIZE);
  area.fill(0xee, 0, 100);
  sealLabel(area, at + CONFIG_AT, true);
}

for (const { name, code, damage } of damages) {
  test(`a label with ${name} is left out as ${code}, and the others are read`, async () => {
    const bytes = disk();
    damage(bytes, offsets[1]!);
    const { labels, bad } = await readLabels(new MemorySource(bytes));
    assert.deepEqual(
      labels.map(({ index }) => index),
      [0, 2, 3],
    );
    assert.deepEqual(
      bad.map(({ index, offset, error }) => [index, offset, error.code]),
      [[1, offsets[1], code]],
    );
    assert.equal(bad[0]?.error.place.offset, offsets[1]);
  });
}

test("a label on sectors that cannot be read is left out with EIO", async () => {
  const memory = new MemorySource(disk());
  const source: BlockSource = {
    size: memory.size,
    async read(offset, length) {
      if (offset < 256 * KIB) throw new ZfsError("EIO", "bad sector");
      return memory.read(offset, length);
    },
    async close() {},
  };
  const { labels, bad } = await readLabels(source);
  assert.deepEqual([labels.length, bad.map(({ error }) => error.code)], [3, ["EIO"]]);
});

test("a device too small for labels has none, good or bad", async () => {
  assert.deepEqual(await readLabels(new MemorySource(new Uint8Array(1000))), { labels: [], bad: [] });
});

test("limits hold for a label's nvlist", async () => {
  const { bad } = await readLabels(new MemorySource(disk()), { ...defaultLimits, nvlistBytes: 16 });
  assert.deepEqual(
    bad.map(({ error }) => error.code),
    ["ELIMIT", "ELIMIT", "ELIMIT", "ELIMIT"],
  );
});

// vdev_impl.h VDEV_UBERBLOCK_SHIFT: a sector, but from 1 KiB to 8 KiB.
for (const [ashift, bytes] of [
  [0, 1024],
  [9, 1024],
  [10, 1024],
  [12, 4096],
  [13, 8192],
  [14, 8192],
  [16, 8192],
] as const) {
  test(`with ashift ${ashift} an uberblock has a slot of ${bytes} bytes`, () => {
    assert.equal(uberblockSlotBytes(ashift), bytes);
  });
}

for (const ashift of [9, 12, 13]) {
  for (const littleEndian of [true, false]) {
    test(`ashift ${ashift}, ${littleEndian ? "little" : "big"}-endian: uberblocks of all rings, first and last slot`, async () => {
      const bytes = new Uint8Array(SIZE);
      const slotBytes = uberblockSlotBytes(ashift);
      const last = (128 * KIB) / slotBytes - 1;
      for (const [label, offset] of offsets.entries()) {
        writeUberblock(bytes, { label: offset, slot: 0, slotBytes }, { txg: 100 + label, littleEndian });
        writeUberblock(bytes, { label: offset, slot: last, slotBytes }, { txg: 200 + label, littleEndian });
      }
      const found = await readUberblocks(new MemorySource(bytes), ashift);
      assert.deepEqual(
        found.map(({ label, slot, offset, txg }) => ({ label, slot, offset, txg })),
        offsets.flatMap((at, label) => [
          { label, slot: 0, offset: at + RING_AT, txg: 100 + label },
          { label, slot: last, offset: at + RING_AT + last * slotBytes, txg: 200 + label },
        ]),
      );
      assert.equal(found[0]?.timestamp, 1700000000);
    });
  }
}

test("uberblocks that do not verify are left out: a bit turned, a copy in another slot, an empty slot", async () => {
  const bytes = new Uint8Array(SIZE);
  for (let slot = 0; slot < 4; slot++) writeUberblock(bytes, { label: 0, slot, slotBytes: 4096 }, { txg: slot + 1 });
  bytes[RING_AT + 4096 + 30]! ^= 1;
  bytes.copyWithin(RING_AT + 2 * 4096, RING_AT, RING_AT + 4096);
  assert.deepEqual(
    (await readUberblocks(new MemorySource(bytes), 12)).map(({ txg }) => txg),
    [1, 4],
  );
  assert.deepEqual(
    (await readUberblockSlots(new MemorySource(bytes), 12)).map((slot) => [slot.txg, slot.verifies()]),
    [
      [1, true],
      [2, false],
      [1, false],
      [4, true],
    ],
  );
});

test("an uberblock whose txg is beyond any is left out", async () => {
  const bytes = new Uint8Array(SIZE);
  writeUberblock(bytes, { label: 0, slot: 0, slotBytes: 1024 }, { txg: 1, timestamp: 2n ** 63n });
  writeUberblock(bytes, { label: 0, slot: 1, slotBytes: 1024 }, { txg: 2 });
  assert.deepEqual(
    (await readUberblocks(new MemorySource(bytes), 9)).map(({ txg }) => txg),
    [2],
  );
});

test("a ring that cannot be read counts as empty", async () => {
  const memory = new MemorySource(disk());
  const broken: BlockSource = {
    size: memory.size,
    read: () => Promise.reject(new ZfsError("EIO", "bad sector")),
    async close() {},
  };
  assert.deepEqual(await readUberblocks(broken, 12), []);
});

// vdev_label.c vdev_uberblock_compare: txg, then timestamp, then the sequence of multihost writes.
const order: readonly { readonly name: string; readonly newer: object; readonly older: object }[] = [
  { name: "the larger txg, whatever the time", newer: { txg: 6, timestamp: 1n }, older: { txg: 5, timestamp: 9n } },
  { name: "of one txg the later time", newer: { txg: 5, timestamp: 9n }, older: { txg: 5, timestamp: 8n, mmpSeq: 3 } },
  { name: "of one time the larger multihost sequence", newer: { txg: 5, mmpSeq: 4 }, older: { txg: 5, mmpSeq: 3 } },
  { name: "a multihost sequence rather than none", newer: { txg: 5, mmpSeq: 1 }, older: { txg: 5 } },
];
for (const { name, newer, older } of order) {
  test(`the newest uberblock: ${name}`, async () => {
    for (const list of [
      [newer, older],
      [older, newer],
    ]) {
      const bytes = new Uint8Array(SIZE);
      for (const [slot, fields] of list.entries()) writeUberblock(bytes, { label: 0, slot, slotBytes: 1024 }, fields as { txg: number });
      const [first] = (await readUberblocks(new MemorySource(bytes), 9)).sort(compareUberblocks);
      assert.equal(first?.slot, list.indexOf(newer));
    }
  });
}

test("any changes to labels and rings give labels, bad labels and uberblocks, never another error", async () => {
  const whole = disk();
  for (const offset of offsets) writeUberblock(whole, { label: offset, slot: 3, slotBytes: 1024 }, { txg: 7 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(512 * KIB), fc.nat(255)), { maxLength: 8 }), fc.nat(SIZE), async (changes, size) => {
      const bytes = whole.slice(0, size);
      for (const [at, value] of changes) if (at < size) bytes[at] = value;
      const source = new MemorySource(bytes);
      const { labels, bad } = await readLabels(source);
      assert.ok(labels.length + bad.length <= 4 && bad.every(({ error }) => isZfsError(error)));
      await readUberblocks(source, 9);
    }),
    { numRuns: 40 },
  );
});
