import assert from "node:assert/strict";
import { test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import { openPartition, type Partition, readPartitionTable } from "@zfskit/containers";
import { isZfsError } from "@zfskit/core";
import fc from "fast-check";
import { crc32, type GptOptions, gptDisk, RESERVED_TYPE, writeMbr, ZFS_TYPE } from "./partition-disks.ts";

const read = (disk: Uint8Array) => readPartitionTable(new MemorySource(disk));

test("the CRC of these tests is the usual one", () => {
  assert.equal(crc32(new TextEncoder().encode("123456789")), 0xcbf43926);
});

/** A whole disk as OpenZFS on Linux divides it: partition 1 for data, partition 9 for the reserve. */
function wholeDisk(sectorBytes: number): GptOptions {
  const empty = { type: "00000000-0000-0000-0000-000000000000", firstSector: 0, lastSector: 0 };
  return {
    sectorBytes,
    sectors: 2048,
    entries: [
      { type: ZFS_TYPE, firstSector: 256, lastSector: 1500, label: "zfs-0123456789abcdef" },
      ...Array.from({ length: 7 }, () => empty),
      { type: RESERVED_TYPE, firstSector: 1501, lastSector: 1900 },
    ],
  };
}

function expected(sectorBytes: number): Partition[] {
  const start = 256 * sectorBytes;
  return [
    { index: 1, start, size: 1245 * sectorBytes, type: ZFS_TYPE, label: "zfs-0123456789abcdef", table: "gpt" },
    { index: 9, start: 1501 * sectorBytes, size: 400 * sectorBytes, type: RESERVED_TYPE, label: "", table: "gpt" },
  ];
}

type Damage = (disk: Uint8Array, sectorBytes: number) => void;
const damages: readonly { readonly name: string; readonly damage: Damage }[] = [
  { name: "intact", damage: () => {} },
  { name: "primary header overwritten with zeros", damage: (disk, bytes) => disk.fill(0, bytes, 2 * bytes) },
  { name: "one bit of the primary header turned, its signature intact", damage: (disk, bytes) => (disk[bytes + 72]! ^= 4) },
  { name: "a byte of the primary's entries changed", damage: (disk, bytes) => (disk[2 * bytes + 32]! ^= 1) },
  { name: "primary header and entries lost with the first sectors", damage: (disk, bytes) => disk.fill(0xe5, 0, 20 * bytes) },
  { name: "backup header overwritten", damage: (disk, bytes) => disk.fill(0, disk.length - bytes) },
  { name: "protective MBR overwritten", damage: (disk) => disk.fill(0, 0, 512) },
];
for (const sectorBytes of [512, 4096]) {
  for (const { name, damage } of damages) {
    test(`GPT, sectors of ${sectorBytes} bytes: ${name}`, async () => {
      const disk = gptDisk(wholeDisk(sectorBytes));
      damage(disk, sectorBytes);
      assert.deepEqual(await read(disk), expected(sectorBytes));
    });
  }
}

test("GPT: entries of 256 bytes, of which there are 16", async () => {
  assert.deepEqual(await read(gptDisk({ ...wholeDisk(512), entryBytes: 256, entryCount: 16 })), expected(512));
});

test("GPT: entries that reach past the disk, or end before they start, are left out", async () => {
  const disk = gptDisk({
    sectorBytes: 512,
    sectors: 2048,
    entries: [
      { type: ZFS_TYPE, firstSector: 100, lastSector: 2048 },
      { type: ZFS_TYPE, firstSector: 200, lastSector: 199 },
      { type: ZFS_TYPE, firstSector: 100, lastSector: 2047 },
    ],
  });
  assert.deepEqual(
    (await read(disk)).map(({ index, start, size }) => ({ index, start, size })),
    [{ index: 3, start: 51200, size: 1948 * 512 }],
  );
});

test("GPT: where no copy's checksum holds, the first that makes sense is taken", async () => {
  const disk = gptDisk(wholeDisk(512));
  disk[512 + 56]! ^= 1;
  disk[disk.length - 512 + 56]! ^= 1;
  assert.deepEqual(await read(disk), expected(512));
});

test("GPT: both headers lost leave nothing: the protective entry of the MBR is larger than the disk", async () => {
  const disk = gptDisk(wholeDisk(512));
  disk.fill(0, 512, 1024);
  disk.fill(0, disk.length - 512);
  assert.deepEqual(await read(disk), []);
});

test("MBR: primary partitions keep the number of their slot", async () => {
  const disk = new Uint8Array(512 * 1000);
  writeMbr(disk, 0, [
    { type: 0x83, start: 10, count: 20 },
    undefined,
    { type: 0xbf, start: 100, count: 900 },
    { type: 0x83, start: 500, count: 501 },
  ]);
  assert.deepEqual(await read(disk), [
    { index: 1, start: 5120, size: 10240, type: "83", label: "", table: "mbr" },
    { index: 3, start: 51200, size: 460800, type: "bf", label: "", table: "mbr" },
  ]);
});

// Logical partitions lie relative to their own table, the next table relative to the extended partition.
for (const type of [0x05, 0x0f, 0x85]) {
  test(`MBR: logical partitions of an extended one of type 0x${type.toString(16)} count from 5`, async () => {
    const disk = new Uint8Array(512 * 1000);
    writeMbr(disk, 0, [
      { type: 0x83, start: 1, count: 9 },
      { type, start: 100, count: 800 },
    ]);
    writeMbr(disk, 100, [
      { type: 0x83, start: 2, count: 98 },
      { type, start: 100, count: 200 },
    ]);
    writeMbr(disk, 200, [
      { type: 0x82, start: 1, count: 199 },
      { type, start: 300, count: 500 },
    ]);
    writeMbr(disk, 400, [{ type: 0xbf, start: 63, count: 437 }]);
    assert.deepEqual(
      (await read(disk)).map(({ index, start, size, type }) => [index, start / 512, size / 512, type]),
      [
        [1, 1, 9, "83"],
        [5, 102, 98, "83"],
        [6, 201, 199, "82"],
        [7, 463, 437, "bf"],
      ],
    );
  });
}

test("MBR: a chain of logical partitions that runs in a circle ends", async () => {
  const disk = new Uint8Array(512 * 1000);
  writeMbr(disk, 0, [{ type: 0x05, start: 100, count: 800 }]);
  writeMbr(disk, 100, [
    { type: 0x83, start: 2, count: 98 },
    { type: 0x05, start: 100, count: 1 },
  ]);
  writeMbr(disk, 200, [
    { type: 0x83, start: 1, count: 99 },
    { type: 0x05, start: 100, count: 1 },
  ]);
  assert.deepEqual(
    (await read(disk)).map(({ index, start }) => [index, start / 512]),
    [
      [5, 102],
      [6, 201],
    ],
  );
});

/** A GPT of one partition, where both headers have other values: a field's offset and width as in table 5.5 of the specification. */
function gptWith(at: number, value: bigint, width: 4 | 8): Uint8Array {
  const disk = gptDisk({ sectorBytes: 512, sectors: 2048, entries: [{ type: ZFS_TYPE, firstSector: 100, lastSector: 199 }] });
  for (const header of [512, disk.length - 512]) {
    const view = new DataView(disk.buffer, header, 92);
    if (width === 4) view.setUint32(at, Number(value), true);
    else view.setBigUint64(at, value, true);
    view.setUint32(16, 0, true);
    view.setUint32(16, crc32(disk.subarray(header, header + 92)), true);
  }
  return disk;
}

for (const [what, disk] of [
  ["2^32 - 1 entries", gptWith(80, 0xffffffffn, 4)],
  ["entries of 2^32 - 1 bytes", gptWith(84, 0xffffffffn, 4)],
  ["entries of no bytes", gptWith(84, 0n, 4)],
  ["entries at sector 2^63", gptWith(72, 1n << 63n, 8)],
  ["entries behind the last sector", gptWith(72, 2048n, 8)],
] as const)
  test(`GPT: ${what} are none, and the protective MBR leads nowhere`, async () => {
    assert.deepEqual(await read(disk), []);
  });

test("GPT: a header that says it has 2^32 - 1 bytes does not verify, and serves where no other does", async () => {
  assert.equal((await read(gptWith(12, 0xffffffffn, 4))).length, 1);
});

test("GPT: partitions that overlap, and one that is the whole disk with its table, are listed as they are", async () => {
  const places = [
    [100, 300],
    [200, 400],
    [100, 300],
    [0, 2047],
  ] as const;
  const disk = gptDisk({
    sectorBytes: 512,
    sectors: 2048,
    entries: places.map(([firstSector, lastSector]) => ({ type: ZFS_TYPE, firstSector, lastSector })),
  });
  assert.deepEqual(
    (await read(disk)).map(({ start, size }) => [start / 512, (start + size) / 512 - 1]),
    places.map((place) => [...place]),
  );
});

test("GPT: sectors beyond 2^53 and up to 2^64 - 1 are left out", async () => {
  const disk = gptDisk(wholeDisk(512));
  for (const table of [1024, disk.length - 512 * 33]) {
    const view = new DataView(disk.buffer, table);
    view.setBigUint64(32, (1n << 63n) + 5n, true);
    view.setBigUint64(40, (1n << 64n) - 1n, true);
  }
  assert.deepEqual(
    (await read(disk)).map(({ index }) => index),
    [9],
  );
});

test("MBR: a chain of more logical partitions than anybody has ends at 128", async () => {
  const disk = new Uint8Array(512 * 1000);
  writeMbr(disk, 0, [{ type: 0x0f, start: 1, count: 999 }]);
  for (let table = 1; table < 999; table++)
    writeMbr(disk, table, [
      { type: 0x83, start: 1, count: 1 },
      { type: 0x0f, start: table, count: 1 },
    ]);
  assert.equal((await read(disk)).length, 128);
});

for (const [what, entries] of [
  ["an extended partition that begins at the table that names it", [{ type: 0x05, start: 0, count: 999 }]],
  ["an extended partition behind the end", [{ type: 0x05, start: 0xffffffff, count: 0xffffffff }]],
  ["four of them, in one place", new Array(4).fill({ type: 0x85, start: 5, count: 0xffffffff })],
  ["partitions of 2^32 - 1 sectors, from the last one on", [{ type: 0x83, start: 0xffffffff, count: 0xffffffff }]],
] as const)
  test(`MBR: ${what}: nothing`, async () => {
    const disk = new Uint8Array(512 * 1000);
    writeMbr(disk, 0, entries);
    writeMbr(disk, 5, [
      { type: 0x83, start: 0xffffffff, count: 1 },
      { type: 0x05, start: 0xfffffffe, count: 1 },
    ]);
    assert.deepEqual(await read(disk), []);
  });

test("no table: zeros, a sector without its signature, less than two sectors", async () => {
  const unsigned = new Uint8Array(4096);
  writeMbr(unsigned, 0, [{ type: 0x83, start: 1, count: 2 }]);
  unsigned[510] = 0;
  for (const disk of [new Uint8Array(8192), unsigned, new Uint8Array(700), new Uint8Array(0)]) assert.deepEqual(await read(disk), []);
});

test("a partition as a source gives its own bytes, and says what it is", async () => {
  const disk = gptDisk(wholeDisk(512));
  disk.set([1, 2, 3], 256 * 512);
  const [first] = await read(disk);
  const part = openPartition(new MemorySource(disk, "disk.img"), first!);
  assert.equal(part.size, 1245 * 512);
  assert.equal(part.name, "disk.img partition 1");
  assert.deepEqual(await part.read(0, 4), Uint8Array.of(1, 2, 3, 0));
  await assert.rejects(part.read(part.size, 1), (error) => isZfsError(error, "EIO"));
});

test("any bytes in the tables give partitions inside the disk, or a ZfsError", async () => {
  const sectors = 128;
  const change = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 5, 0x7f, 0x80, 0xff, 0xee));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.boolean(), async (changes, isGpt) => {
      const disk = new Uint8Array(512 * sectors);
      if (isGpt) disk.set(gptDisk({ sectorBytes: 512, sectors, entries: [{ type: ZFS_TYPE, firstSector: 40, lastSector: 60 }] }));
      else writeMbr(disk, 0, [{ type: 0x05, start: 1, count: 100 }]);
      const area = isGpt ? [512, 4 * 512] : [446, 3 * 512];
      for (const [at, value] of changes) disk[area[0]! + (at % (area[1]! - area[0]!))] = value;
      for (const { start, size } of await read(disk)) assert.ok(start >= 0 && size > 0 && start + size <= disk.length);
    }),
    { numRuns: 500 },
  );
});
