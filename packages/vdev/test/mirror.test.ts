import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorLog } from "@zfskit/vdev";
import { leaf, pattern, readUntil, StripedDisks } from "./striped-disks.ts";

const SECTOR_BYTES = 512;
const range = { offset: 4096, length: 20 * SECTOR_BYTES };
const block = pattern(range.length);
const at = (sector: number) => range.offset + sector * SECTOR_BYTES;

function made(sides: number, more: Readonly<Record<number, Record<string, bigint>>> = {}): StripedDisks {
  const children = Array.from({ length: sides }, (_, i) => leaf(i, more[i] ?? {}));
  const disks = new StripedDisks({ vdev: { type: "mirror", ashift: 9 }, disks: sides, children });
  for (const disk of disks.disks) disk.set(block, 4 * 1024 * 1024 + range.offset);
  return disks;
}

test("a side that missed the write is read last", async () => {
  const disks = made(3, { 0: { offline: 1n }, 1: { resilver_txg: 7n } });
  const names = [...(await disks.open()).candidates(range.offset, range.length)].map(({ name }) => name);
  assert.deepEqual(names.slice(0, 3), ["disk2", "disk1", "disk0"]);
  const stale = [...(await made(2).open([], { stale: new Set([1n]) })).candidates(range.offset, range.length)].map(({ name }) => name);
  assert.deepEqual(stale.slice(0, 2), ["disk1", "disk0"]);
});

test("the side that was wrong is counted once another verified, and the one that failed by its reads", async () => {
  const disks = made(3);
  disks.hurt(0);
  disks.unreadable.push({ disk: 1, from: 0, to: 2 ** 20 });
  const { tried } = await readUntil((await disks.open()).candidates(range.offset, range.length), block);
  assert.equal(tried, 3);
  assert.deepEqual(
    disks.errors.list().map(({ name, io, checksum }) => [name, io, checksum]),
    [
      ["disk1", 1, 0],
      ["disk0", 0, 1],
    ],
  );
});

const damages = [
  {
    name: "up to a sector one side, the other from there on",
    hurt: [
      [0, 0, 8],
      [1, 8, 20],
    ],
    bad: [],
  },
  {
    name: "stretches that do not touch",
    hurt: [
      [0, 2, 5],
      [1, 11, 12],
    ],
    bad: [],
  },
  {
    name: "three parts",
    hurt: [
      [0, 0, 4],
      [1, 4, 9],
      [0, 9, 20],
    ],
    bad: [],
  },
  {
    name: "sectors that cannot be read, of either side",
    hurt: [],
    bad: [
      [0, 3, 4],
      [1, 15, 17],
    ],
  },
  { name: "wrong data here, a sector that cannot be read there", hurt: [[0, 0, 3]], bad: [[1, 10, 11]] },
] as const;
for (const { name, hurt, bad } of damages) {
  for (const isAsync of [false, true]) {
    test(`each side of a mirror hurt in another place: ${name}${isAsync ? ", sources that must be waited for" : ""}`, async () => {
      const children = [leaf(0), leaf(1)];
      const disks = new StripedDisks({ vdev: { type: "mirror", ashift: 9 }, disks: 2, children, async: isAsync });
      for (const disk of disks.disks) disk.set(block, 4 * 1024 * 1024 + range.offset);
      for (const [disk, from, to] of hurt) disks.hurt(disk, at(from), at(to));
      for (const [disk, from, to] of bad) disks.unreadable.push({ disk, from: at(from), to: at(to) });
      const { bytes } = await readUntil((await disks.open()).candidates(range.offset, range.length), block);
      assert.deepEqual(bytes, block);
    });
  }
}

test("the same sector of both sides hurt: no version is right, and they come to an end", async () => {
  const disks = made(2);
  disks.hurt(0, at(3), at(4));
  disks.hurt(1, at(3), at(5));
  const { bytes, tried } = await readUntil(
    (await disks.open([], { reconstructionTries: 30 })).candidates(range.offset, range.length),
    block,
  );
  assert.equal(bytes, undefined);
  assert.ok(tried < 40);
});

test("errors are counted by device, in the order of their first", () => {
  const log = new ErrorLog();
  const [a, b] = [
    { guid: 1n, name: "a" },
    { guid: 2n, name: "b" },
  ];
  log.wrong(b);
  log.failed(a);
  log.wrong(b);
  assert.deepEqual(log.list(), [
    { ...b, io: 0, checksum: 2 },
    { ...a, io: 1, checksum: 0 },
  ]);
  assert.deepEqual([log.wrongs(2n), log.wrongs(3n)], [2, 0]);
});
