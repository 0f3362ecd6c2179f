/** Disks taken apart: what is found in what, and what selectors choose. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import { defaultLimits, ZfsError } from "@zfskit/core";
import { type Layer, openLayers, parseLocation, problemsIn } from "@zfskit/sources";
import { vector } from "./vectors.ts";

const SECTOR_BYTES = 512;

/** A disk of 1 MiB or more, whose partitions, up to four, begin at sector 1. */
function mbr(...partitions: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const table = new Uint8Array(SECTOR_BYTES);
  const view = new DataView(table.buffer);
  view.setUint16(510, 0xaa55, true);
  let sector = 1;
  partitions.forEach((bytes, i) => {
    const at = 446 + 16 * i;
    const sectors = Math.ceil(bytes.length / SECTOR_BYTES);
    view.setUint8(at + 4, 0x83);
    view.setUint32(at + 8, sector, true);
    view.setUint32(at + 12, sectors, true);
    sector += sectors;
  });
  const disk = new Uint8Array(Math.max(sector * SECTOR_BYTES, 1024 * 1024));
  disk.set(table);
  let at = SECTOR_BYTES;
  for (const bytes of partitions) {
    disk.set(bytes, at);
    at += Math.ceil(bytes.length / SECTOR_BYTES) * SECTOR_BYTES;
  }
  return disk;
}

const MEMBER = "this is a member";
const member = new Uint8Array(4 * SECTOR_BYTES);
member.set(new TextEncoder().encode(MEMBER));
const blank = new Uint8Array(8 * SECTOR_BYTES);
const ext4 = vector("ext4");

async function layersOf(disk: Uint8Array, selectors = ""): Promise<Layer> {
  const source = new MemorySource(disk);
  const located = {
    source,
    beside: () => Promise.reject(new ZfsError("EACCES", "nothing beside it")),
  };
  const [layer] = await openLayers(
    [{ role: "file", name: "disk", located, selectors: parseLocation(`disk${selectors}`, () => false).selectors }],
    {
      limits: defaultLimits,
      isMember: async (found) => new TextDecoder().decode(await found.read(0, Math.min(MEMBER.length, found.size))) === MEMBER,
    },
  );
  assert.ok(layer !== undefined);
  return layer;
}

/** A line a layer: its name, what it holds, and whether it is a member. */
function shown({ name, contents, member: isMember, inner }: Layer): unknown[] {
  return [`${name}: ${contents ?? "unknown"}${isMember ? ", member" : ""}`, ...inner.map(shown)];
}

for (const [title, disk, selectors, expected] of [
  ["a member by itself", member, "", ["disk: ZFS, member"]],
  ["a blank disk", blank, "", ["disk: zeros"]],
  ["what is smaller than any disk has no partitions", mbr(member).subarray(0, 20 * SECTOR_BYTES), "", ["disk: unknown"]],
  [
    "every partition is looked into",
    mbr(ext4, member, blank),
    "",
    ["disk: MBR", ["partition 1: ext2, ext3 or ext4"], ["partition 2: ZFS, member"], ["partition 3: zeros"]],
  ],
  ["one partition that was asked for", mbr(ext4, member), ":2", ["disk: MBR", ["partition 2: ZFS, member"]]],
  [
    "partitions in partitions",
    mbr(blank, mbr(ext4, member)),
    "",
    ["disk: MBR", ["partition 1: zeros"], ["partition 2: MBR", ["partition 1: ext2, ext3 or ext4"], ["partition 2: ZFS, member"]]],
  ],
  [
    "one in one that was asked for",
    mbr(blank, mbr(ext4, member)),
    ":2:2",
    ["disk: MBR", ["partition 2: MBR", ["partition 2: ZFS, member"]]],
  ],
] as const) {
  test(title, async () => {
    const layer = await layersOf(disk, selectors);
    assert.deepEqual(shown(layer), expected);
    assert.deepEqual(problemsIn(layer), []);
  });
}

for (const [title, disk, selectors, code, message] of [
  ["a partition that is not there", mbr(ext4, member), ":3", "ENOENT", /has no partition 3, only 1, 2/],
  ["a partition of what has none", ext4, ":1", "EINVAL", /which holds ext2, ext3 or ext4/],
  ["a partition of a member", member, ":1", "EINVAL", /which holds ZFS/],
  ["a snapshot of what is no image", ext4, ":snapshot=x", "EINVAL", /snapshot=x names something inside/],
] as const) {
  test(`${title} is ${code}`, async () => {
    await assert.rejects(layersOf(disk, selectors), (error: { code?: string; message: string }) => {
      assert.match(error.message, message);
      return error.code === code;
    });
  });
}

test("layers without end are given up", async () => {
  let disk: Uint8Array = member;
  for (let depth = 0; depth < 20; depth++) disk = mbr(disk);
  const layer = await layersOf(disk);
  const problems = problemsIn(layer);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["ELIMIT"],
  );
  assert.match(problems[0]?.message ?? "", /more than 16 layers/);
});
