import assert from "node:assert/strict";
import { test } from "node:test";
import { sealGangHeader } from "@zfskit/checksum";
import { defaultLimits, isZfsError } from "@zfskit/core";
import { Checksum } from "@zfskit/format";
import { BlkptrEditor } from "@zfskit/format/edit";
import { BlockReader } from "@zfskit/zio";
import { bytesOf, newPointer, setDva, TestDisk } from "./test-disk.ts";

const data = Uint8Array.from({ length: 4096 }, (_, i) => (i >> 3) & 0xff);
const pieces = (disk: TestDisk, littleEndian = true) =>
  Promise.all([
    disk.write(data.subarray(0, 512), { littleEndian }),
    disk.write(data.subarray(512, 2048), { littleEndian }),
    disk.write(data.subarray(2048), { littleEndian }),
  ]);

for (const littleEndian of [true, false]) {
  const order = littleEndian ? "little-endian" : "big-endian";

  test(`${order}: a gang block is its pieces in order`, async () => {
    const disk = new TestDisk();
    const bp = await disk.writeGang(data, await pieces(disk, littleEndian), { littleEndian });
    assert.deepEqual((await new BlockReader([disk.top]).read(bp)).bytes, data);
  });

  test(`${order}: a gang block inside a gang block`, async () => {
    const disk = new TestDisk();
    const [a, b, c] = await pieces(disk, littleEndian);
    const inner = await disk.writeGang(data.subarray(0, 2048), [a, b], { littleEndian });
    const bp = await disk.writeGang(data, [inner, c], { littleEndian });
    assert.deepEqual((await new BlockReader([disk.top]).read(bp)).bytes, data);
  });
}

test("the header is seeded with the physical birth, where it differs from the logical one", async () => {
  const disk = new TestDisk();
  const bp = await disk.writeGang(data, await pieces(disk), { birth: 5, physBirth: 9 });
  const reader = new BlockReader([disk.top]);
  assert.deepEqual((await reader.read(bp)).bytes, data);
  bp.physBirth = 10;
  await assert.rejects(
    async () => reader.read(bp),
    (error) => isZfsError(error, "ECKSUM"),
  );
});

test("a header of the wrong place does not verify, intact as it is", async () => {
  const disk = new TestDisk();
  const bp = await disk.writeGang(data, await pieces(disk));
  const { offset } = bp.dvas(0);
  const copy = disk.allocate(512);
  disk.put(copy, disk.bytes.slice(4194304 + offset * 512, 4194304 + offset * 512 + 512));
  setDva(bp, 0, { vdev: 0, offset: copy, asize: 512, gang: true });
  await assert.rejects(
    async () => new BlockReader([disk.top]).read(bp),
    (error) => isZfsError(error, "ECKSUM"),
  );
});

test("with dynamic_gang_header a header fills a sector of 4 KiB, and may name more than three pieces", async () => {
  const disk = new TestDisk({ ashift: 12 });
  const five = await Promise.all([0, 1, 2, 3, 4].map((i) => disk.write(data.subarray(i * 512, (i + 1) * 512))));
  const bp = await disk.writeGang(data.subarray(0, 2560), five, { headerBytes: 4096 });
  assert.deepEqual((await new BlockReader([disk.top]).read(bp)).bytes, data.subarray(0, 2560));
});

test("a header of 512 bytes on a vdev of sectors of 4 KiB, from before dynamic_gang_header", async () => {
  const disk = new TestDisk({ ashift: 12 });
  const bp = await disk.writeGang(data, await pieces(disk));
  assert.deepEqual((await new BlockReader([disk.top]).read(bp)).bytes, data);
});

test("holes among the pieces are passed over", async () => {
  const disk = new TestDisk();
  const [a, b, c] = await pieces(disk);
  const joined = await disk.writeGang(data.subarray(0, 2048), [a, newPointer(true), b]);
  const bp = await disk.writeGang(data, [joined, c, newPointer(true)]);
  assert.deepEqual((await new BlockReader([disk.top]).read(bp)).bytes, data);
});

test("pieces that hold less or more than the block are ECORRUPT", async () => {
  const disk = new TestDisk();
  const [a, b, c] = await pieces(disk);
  const reader = new BlockReader([disk.top]);
  for (const list of [[a, b], [a, b, c, a].slice(1), [c, c]]) {
    const bp = await disk.writeGang(list.length === 3 ? data.subarray(0, 3584) : data, list);
    if (list[0] === c) bp.psize = 6;
    await assert.rejects(
      async () => reader.read(bp),
      (error) => isZfsError(error, "ECORRUPT") && /pieces of a gang block/.test(error.message),
    );
  }
});

test("a damaged piece is ECKSUM and names its place", async () => {
  const disk = new TestDisk();
  const list = await pieces(disk);
  const bp = await disk.writeGang(data, list);
  disk.damage(512);
  await assert.rejects(
    async () => new BlockReader([disk.top]).read(bp),
    (error) => isZfsError(error, "ECKSUM") && error.message.includes("0x400200"),
  );
});

test("a gang block that leads to itself is ELIMIT, and names limits.gangDepth", async () => {
  const disk = new TestDisk();
  const offset = 1024 * 512;
  const loop = newPointer(true);
  loop.lsize = 7;
  loop.psize = 7;
  loop.birth = 7;
  loop.compress = 2;
  loop.checksum = Checksum.fletcher4;
  setDva(loop, 0, { vdev: 0, offset, asize: 512, gang: true });
  const header = new Uint8Array(512);
  for (let i = 0; i < 3; i++) header.set(bytesOf(loop), i * BlkptrEditor.SIZE);
  sealGangHeader(header, { vdev: 0, offset, txg: 7 }, { littleEndian: true });
  disk.put(offset, header);
  for (const gangDepth of [1, 16]) {
    const before = disk.reads;
    await assert.rejects(
      async () => new BlockReader([disk.top], { limits: { ...defaultLimits, gangDepth } }).read(loop),
      (error) => isZfsError(error, "ELIMIT") && error.message.includes(`limits.gangDepth (${gangDepth})`),
    );
    assert.equal(disk.reads - before, gangDepth);
  }
});

test("limits.blockBytes holds for a gang block before its pieces are put together", async () => {
  const disk = new TestDisk();
  const bp = await disk.writeGang(data, await pieces(disk));
  bp.psize = 8;
  await assert.rejects(
    async () => new BlockReader([disk.top], { limits: { ...defaultLimits, blockBytes: 4096 } }).read(bp),
    (error) => isZfsError(error, "ELIMIT") && error.message.includes("limits.blockBytes"),
  );
});
