import assert from "node:assert/strict";
import { test } from "node:test";
import * as zlib from "node:zlib";
import { defaultLimits, isZfsError } from "@zfskit/core";
import { Checksum, Compress } from "@zfskit/format";
import * as zio from "@zfskit/zio";
import { BlockReader, dvasOf, isHole, psizeOf } from "@zfskit/zio";
import fc from "fast-check";
import { bytesOf, newPointer, setDva, TestDisk } from "./test-disk.ts";

const data = Uint8Array.from({ length: 4096 }, (_, i) => (i >> 4) & 0xff);
const salt = Uint8Array.from({ length: 32 }, (_, i) => i);

test("the public names", () => {
  assert.deepEqual(Object.keys(zio).sort(), [
    "BlockReader",
    "birthOf",
    "dvasOf",
    "dynamicHeaderBytes",
    "embeddedPayload",
    "fillOf",
    "gangChildren",
    "hasMac",
    "isEmbedded",
    "isEncrypted",
    "isEncryptedType",
    "isHole",
    "isLittleEndian",
    "isProtected",
    "isRedacted",
    "keyMissing",
    "lsizeOf",
    "physicalBirth",
    "psizeOf",
  ]);
});

for (const littleEndian of [true, false]) {
  const order = littleEndian ? "little-endian" : "big-endian";
  for (const checksum of ["fletcher2", "fletcher4", "sha256", "sha512", "skein", "edonr", "blake3"] as const) {
    test(`${order}, ${checksum}: a block verifies, and with one bit turned it does not`, async () => {
      const disk = new TestDisk();
      const reader = new BlockReader([disk.top]);
      reader.useSalt(salt);
      const bp = await disk.write(data, { littleEndian, checksum: Checksum[checksum], salt });
      const block = await reader.read(bp);
      assert.deepEqual(block.bytes, data);
      assert.equal(block.littleEndian, littleEndian);
      disk.damage(0, 4095);
      await assert.rejects(
        async () => reader.read(bp),
        (error) => isZfsError(error, "ECKSUM"),
      );
    });
  }
  for (const compress of ["lzjb", "gzip6", "zle", "lz4", "zstd"] as const) {
    const skip =
      compress === "zstd" && !("zstdCompressSync" in zlib)
        ? "SKIPPED: this runtime cannot compress zstd, so there is no block to read"
        : false;
    test(`${order}, ${compress}: a compressed block is checked as stored and comes out whole`, { skip }, async () => {
      const sparse = new Uint8Array(16384);
      sparse.set(data.subarray(0, 512), 3000);
      const disk = new TestDisk();
      const bp = await disk.write(sparse, { littleEndian, compress: Compress[compress] });
      assert.ok(psizeOf(bp) < 16384);
      assert.deepEqual((await new BlockReader([disk.top]).read(bp)).bytes, sparse);
    });
  }
}

test("the byte order of a pointer is not that of its block: a pool that moved between machines", async () => {
  for (const [pointerOrder, blockOrder] of [
    [true, false],
    [false, true],
  ] as const) {
    const disk = new TestDisk();
    const written = await disk.write(data, { littleEndian: blockOrder });
    const bp = newPointer(pointerOrder);
    for (const field of ["lsize", "psize", "compress", "checksum", "birth"] as const) bp[field] = written[field];
    bp.byteorder = blockOrder ? 1 : 0;
    setDva(bp, 0, { vdev: 0, offset: 0, asize: 4096 });
    for (let i = 0; i < 4; i++) bp.cksum.setWord(i, written.cksum.word(i));
    const block = await new BlockReader([disk.top]).read(bp);
    assert.deepEqual([block.bytes, block.littleEndian], [data, blockOrder]);
  }
});

for (const async of [false, true]) {
  const way = async ? "sources that must be waited for" : "sources that answer at once";
  test(`${way}: the first copy that verifies is taken, and no more are read`, async () => {
    const disk = new TestDisk({ async });
    const reader = new BlockReader([disk.top]);
    const bp = await disk.write(data, { copies: 3 });
    const [first, second] = dvasOf(bp);
    assert.deepEqual((await reader.read(bp)).bytes, data);
    assert.equal(disk.reads, 1);
    disk.damage(first!.offset);
    disk.unreadable.add(4194304 + second!.offset);
    assert.deepEqual((await reader.read(bp)).bytes, data);
    assert.equal(disk.reads, 1 + 3);
  });

  test(`${way}: no copy that verifies is ECKSUM, and the message says of each where it lies and how it failed`, async () => {
    const disk = new TestDisk({ async });
    const bp = await disk.write(data, { copies: 3 });
    const [first, second, third] = dvasOf(bp);
    disk.damage(first!.offset);
    disk.unreadable.add(4194304 + second!.offset);
    disk.damage(third!.offset, 4000);
    await assert.rejects(
      async () => new BlockReader([disk.top]).read(bp),
      (error) => {
        assert.ok(isZfsError(error, "ECKSUM"));
        assert.match(
          error.message,
          /disk0 at 0x400000: checksum differs; disk0 at 0x401000: disk0 has a bad sector; disk0 at 0x402000: checksum differs/,
        );
        assert.deepEqual([error.place.vdev, error.place.offset], [0, 0]);
        return true;
      },
    );
  });
}

test("copies that could all not be read are EIO, not ECKSUM", async () => {
  const disk = new TestDisk();
  const bp = await disk.write(data);
  disk.unreadable.add(4194304);
  await assert.rejects(
    async () => new BlockReader([disk.top]).read(bp),
    (error) => isZfsError(error, "EIO") && isZfsError(error.cause, "EIO"),
  );
});

test("a copy on a vdev that the pool does not have is passed over", async () => {
  const disk = new TestDisk();
  const bp = await disk.write(data);
  setDva(bp, 1, { vdev: 0, offset: 0, asize: 4096 });
  setDva(bp, 0, { vdev: 5, offset: 0, asize: 4096 });
  assert.deepEqual((await new BlockReader([disk.top]).read(bp)).bytes, data);
  setDva(bp, 1, { vdev: 6, offset: 512, asize: 4096 });
  await assert.rejects(
    async () => new BlockReader([disk.top]).read(bp),
    (error) => isZfsError(error, "ECORRUPT") && /vdev 5 at 0x0: the pool has no vdev 5; vdev 6/.test(error.message),
  );
});

test("a copy past the end of its vdev is passed over, and named when it was the only one", async () => {
  const disk = new TestDisk();
  const bp = await disk.write(data);
  setDva(bp, 0, { vdev: 0, offset: 2 ** 40, asize: 4096 });
  await assert.rejects(
    async () => new BlockReader([disk.top]).read(bp),
    (error) => isZfsError(error, "ECORRUPT") && /past the end/.test(error.message),
  );
  setDva(bp, 2, { vdev: 0, offset: 0, asize: 4096 });
  assert.deepEqual((await new BlockReader([disk.top]).read(bp)).bytes, data);
});

test("a hole reads as zeros of its size, without any vdev", async () => {
  for (const littleEndian of [true, false]) {
    const bp = newPointer(littleEndian);
    bp.lsize = 7;
    bp.birth = 5;
    assert.equal(isHole(bp), true);
    assert.equal(psizeOf(bp), 0);
    assert.deepEqual((await new BlockReader([]).read(bp)).bytes, new Uint8Array(4096));
  }
});

test("unverified data comes only on request, and is never what later reads get", async () => {
  const disk = new TestDisk();
  const reader = new BlockReader([disk.top]);
  const bp = await disk.write(data, { copies: 2 });
  disk.damage(0);
  disk.damage(4096);
  const damaged = data.slice();
  damaged[0]! ^= 0x10;
  await assert.rejects(
    async () => reader.read(bp, { keep: true }),
    (error) => isZfsError(error, "ECKSUM"),
  );
  assert.deepEqual((await reader.read(bp, { unverified: true, keep: true })).bytes, damaged);
  await assert.rejects(
    async () => reader.read(bp, { keep: true }),
    (error) => isZfsError(error, "ECKSUM"),
  );
});

test("unverified still prefers a copy that verifies, whichever it is", async () => {
  const disk = new TestDisk();
  const bp = await disk.write(data, { copies: 2 });
  disk.damage(0);
  assert.deepEqual((await new BlockReader([disk.top]).read(bp, { unverified: true })).bytes, data);
});

const refused: readonly {
  readonly name: string;
  readonly code: "ECORRUPT" | "ENOTSUP";
  readonly change: (bp: ReturnType<typeof newPointer>) => void;
}[] = [
  { name: "checksum label, which no block has", code: "ECORRUPT", change: (bp) => (bp.checksum = Checksum.label) },
  { name: "checksum gang header, which no block has", code: "ECORRUPT", change: (bp) => (bp.checksum = Checksum.gangHeader) },
  { name: "checksum on, which only properties have", code: "ECORRUPT", change: (bp) => (bp.checksum = Checksum.on) },
  { name: "a checksum of the future", code: "ENOTSUP", change: (bp) => (bp.checksum = 200) },
  { name: "a compression of the future", code: "ENOTSUP", change: (bp) => (bp.compress = 100) },
  { name: "an uncompressed block shorter than its data", code: "ECORRUPT", change: (bp) => (bp.lsize = 15) },
  { name: "a stream that decompresses to another size", code: "ECORRUPT", change: (bp) => (bp.compress = Compress.lz4) },
  {
    name: "no copy but the second and third, which are empty",
    code: "ECORRUPT",
    change: (bp) => setDva(bp, 0, { vdev: 1, offset: 0, asize: 0 }),
  },
];
for (const { name, code, change } of refused) {
  test(`a pointer with ${name} is ${code}`, async () => {
    const disk = new TestDisk();
    const bp = await disk.write(data);
    change(bp);
    await assert.rejects(
      async () => new BlockReader([disk.top]).read(bp),
      (error) => isZfsError(error, code),
    );
  });
}

test("skein without the pool's salt is an error, and works once it is known", async () => {
  const disk = new TestDisk();
  const reader = new BlockReader([disk.top]);
  const bp = await disk.write(data, { checksum: Checksum.skein, salt });
  await assert.rejects(
    async () => reader.read(bp),
    (error) => isZfsError(error, "ECORRUPT") && /salt/.test(error.message),
  );
  reader.useSalt(salt);
  assert.deepEqual((await reader.read(bp)).bytes, data);
});

test("limits.blockBytes holds for the size of data and for the size as stored, and is named", async () => {
  const disk = new TestDisk();
  const limited = new BlockReader([disk.top], { limits: { ...defaultLimits, blockBytes: 4096 } });
  const bp = await disk.write(data);
  assert.deepEqual((await limited.read(bp)).bytes, data);
  const named = (error: unknown) => isZfsError(error, "ELIMIT") && error.message.includes("limits.blockBytes");
  bp.lsize = 8;
  await assert.rejects(async () => limited.read(bp), named);
  bp.lsize = 7;
  bp.psize = 8;
  await assert.rejects(async () => limited.read(bp), named);
});

test("keep: a block is read once; blocks of other births at its place are others", async () => {
  const disk = new TestDisk();
  const reader = new BlockReader([disk.top]);
  const bp = await disk.write(data);
  const first = await reader.read(bp, { keep: true });
  assert.equal(await reader.read(bp, { keep: true }), first);
  assert.equal(disk.reads, 1);
  assert.notEqual(await reader.read(bp), first);
  bp.birth = 8;
  await reader.read(bp, { keep: true });
  assert.equal(disk.reads, 3);
});

test("keep: what is used again and again stays, however many blocks are met once; those go", async () => {
  const disk = new TestDisk();
  const reader = new BlockReader([disk.top], { limits: { ...defaultLimits, cacheBytes: 4 * 4096 } });
  const often = await disk.write(data);
  const once = await Promise.all(Array.from({ length: 20 }, () => disk.write(data)));
  for (const bp of once) {
    await reader.read(often, { keep: true });
    await reader.read(bp, { keep: true });
  }
  assert.equal(disk.reads, 21);
  for (const bp of once.slice(0, 16)) await reader.read(bp, { keep: true });
  assert.equal(disk.reads, 37);
});

test("keep: a block larger than half of the cache is not kept, and drives nothing out", async () => {
  const disk = new TestDisk();
  const reader = new BlockReader([disk.top], { limits: { ...defaultLimits, cacheBytes: 2 * 4096 } });
  const small = await disk.write(data);
  const large = await disk.write(new Uint8Array(8192));
  for (const bp of [small, large, small, large]) await reader.read(bp, { keep: true });
  assert.equal(disk.reads, 3);
});

test("each reader has a cache of its own", async () => {
  const disk = new TestDisk();
  const bp = await disk.write(data);
  await new BlockReader([disk.top]).read(bp, { keep: true });
  await new BlockReader([disk.top]).read(bp, { keep: true });
  assert.equal(disk.reads, 2);
});

test("a block that is not kept belongs to the caller", async () => {
  const disk = new TestDisk();
  const reader = new BlockReader([disk.top]);
  const bp = await disk.write(data);
  (await reader.read(bp)).bytes.fill(0xff);
  assert.deepEqual((await reader.read(bp)).bytes, data);
});

test("an aborted signal stops a read with its reason, also between copies", async () => {
  const reason = new Error("enough");
  const disk = new TestDisk({ async: true });
  const reader = new BlockReader([disk.top]);
  const bp = await disk.write(data, { copies: 2 });
  await assert.rejects(
    async () => reader.read(bp, { signal: AbortSignal.abort(reason) }),
    (error) => error === reason,
  );
  assert.equal(disk.reads, 0);
  for (const async of [true, false]) {
    const controller = new AbortController();
    const other = new TestDisk({ async });
    const watched = new BlockReader([other.top], { onRead: () => controller.abort(reason) });
    const damaged = await other.write(data, { copies: 2 });
    other.damage(0);
    await assert.rejects(
      async () => watched.read(damaged, { signal: controller.signal }),
      (error) => error === reason,
    );
    assert.equal(other.reads, 1);
  }
});

test("onRead is told of each attempt: where, how many bytes, which device", async () => {
  const seen: unknown[] = [];
  const disk = new TestDisk();
  const bp = await disk.write(data, { copies: 2 });
  disk.damage(0);
  await new BlockReader([disk.top], { onRead: (dva, psize, device) => seen.push([dva.vdev, dva.offset, psize, device]) }).read(bp);
  assert.deepEqual(seen, [
    [0, 0, 4096, "disk0"],
    [0, 4096, 4096, "disk0"],
  ]);
});

test("any 128 bytes as a pointer give a block or a ZfsError", async () => {
  const disk = new TestDisk();
  const good = await disk.write(data, { copies: 2 });
  const reader = new BlockReader([disk.top], { limits: { ...defaultLimits, blockBytes: 65536 } });
  reader.useSalt(salt);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(127), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.option(fc.uint8Array({ minLength: 128, maxLength: 128 })),
      fc.boolean(),
      async (changes, random, littleEndian) => {
        const bytes = random ?? bytesOf(good).slice();
        if (random === null) for (const [at, value] of changes) bytes[at] = value;
        const bp = newPointer(littleEndian);
        bytesOf(bp).set(bytes);
        try {
          await reader.read(bp, { keep: true });
        } catch (error) {
          if (!isZfsError(error)) throw error;
        }
      },
    ),
    { numRuns: 1000 },
  );
});
