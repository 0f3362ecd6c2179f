import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as zlib from "node:zlib";
import * as compression from "@zfskit/compression";
import { compressionCodec, compressionId, compressionName, readZstdHeader } from "@zfskit/compression";
import { isZfsError } from "@zfskit/core";
import { Compress, CompressNames } from "@zfskit/format";
import fc from "fast-check";
import { decompress as fzstd } from "fzstd";
import { gzipEngine, portableGzip } from "../src/gzip.ts";
import { portableZstd, zstdEngine } from "../src/zstd.ts";
import { decodeZstdFrame } from "../src/zstd-decode.ts";
import { blockOf, decompressed, padded, roundTrip } from "./blocks.ts";

const lz4js = createRequire(import.meta.url)("lz4js") as {
  makeBuffer(size: number): Uint8Array;
  compressBound(size: number): number;
  compressBlock(src: Uint8Array, dst: Uint8Array, start: number, length: number, table: Uint32Array): number;
  decompressBlock(src: Uint8Array, dst: Uint8Array, start: number, length: number, to: number): number;
};
const hasZstd = "zstdCompressSync" in zlib;

test("the public names", () => {
  assert.deepEqual(Object.keys(compression).sort(), ["compressionCodec", "compressionId", "compressionName", "readZstdHeader"]);
});

test("every number has its name and back; unknown ones are refused by number", async () => {
  for (const [id, name] of Object.entries(CompressNames)) {
    const expected = name === "off" ? "uncompressed" : name.replace("_", "-");
    assert.equal(compressionName(Number(id)), expected);
    assert.equal(compressionId(expected), Number(id));
  }
  assert.equal(compressionName(17), undefined);
  assert.equal(compressionId("lzo"), undefined);
  await assert.rejects(compressionCodec(17), (error) => isZfsError(error, "ENOTSUP") && /17/.test(error.message));
  await assert.rejects(compressionCodec(Compress.on), (error) => isZfsError(error, "ECORRUPT"));
});

const ids = Object.values(Compress).filter(
  (id) => id !== Compress.inherit && id !== Compress.on && id !== Compress.off && id !== Compress.empty,
);
for (const id of ids) {
  const name = compressionName(id);
  test(`${name}: what is compressed decompresses to itself, with sector padding behind it`, {
    skip: id === Compress.zstd && !hasZstd,
  }, async () => {
    const codec = await roundTrip(id);
    assert.equal(codec.name, name);
    fc.assert(
      fc.property(blockOf, fc.constantFrom(0, 511, 4095), (block, padding) => {
        const stored = codec.compress(block);
        if (stored === undefined) return;
        assert.ok(stored.length <= block.length - (block.length >>> 3));
        assert.deepEqual(decompressed(codec, padded(stored, padding), block.length), block);
      }),
      { numRuns: 60 },
    );
  });

  test(`${name}: a block of zeros shrinks, noise does not`, { skip: id === Compress.zstd && !hasZstd }, async () => {
    const codec = await roundTrip(id);
    const zeros = codec.compress(new Uint8Array(16384));
    assert.ok(zeros !== undefined && zeros.length < 1024);
    let state = 1;
    const noise = Uint8Array.from({ length: 16384 }, () => {
      state = Math.imul(state, 1664525) + 1013904223;
      return state >>> 24;
    });
    assert.equal(codec.compress(noise), undefined);
    assert.equal(codec.compress(new Uint8Array(16384), { maxBytes: 3 }), undefined);
  });
}

test("Node Buffers are read and filled like other bytes, and sources are not written", async () => {
  const block = Uint8Array.from({ length: 4096 }, (_, at) => (at % 300 < 200 ? 0 : at % 7));
  const portable = [["gzip", await portableGzip()] as const, ["zstd", await portableZstd()] as const];
  for (const id of ids) {
    if (id === Compress.zstd && !hasZstd) continue;
    const codec = await roundTrip(id);
    const stored = Buffer.concat([Buffer.of(0), codec.compress(Buffer.from(block)) ?? Buffer.of()]).subarray(1);
    const before = new Uint8Array(stored);
    for (const decoder of [codec, ...portable.filter(([prefix]) => codec.name.startsWith(prefix)).map(([, engine]) => engine)]) {
      const dst = Buffer.alloc(block.length + 1).subarray(1);
      decoder.decompress(stored, dst);
      assert.deepEqual(new Uint8Array(dst), block, codec.name);
      assert.deepEqual(new Uint8Array(stored), before, codec.name);
    }
  }
});

test("uncompressed is a copy, and too few bytes are an error", async () => {
  const codec = await roundTrip(Compress.off);
  assert.deepEqual(decompressed(codec, Uint8Array.of(1, 2, 3, 0), 3), Uint8Array.of(1, 2, 3));
  assert.throws(
    () => decompressed(codec, Uint8Array.of(1, 2), 3),
    (error) => isZfsError(error, "ECORRUPT"),
  );
  assert.equal(codec.compress(new Uint8Array(512)), undefined);
});

test("empty is zeros", async () => {
  const codec = await roundTrip(Compress.empty);
  const dst = new Uint8Array(4).fill(9);
  codec.decompress(new Uint8Array(0), dst);
  assert.deepEqual(dst, new Uint8Array(4));
  assert.equal(codec.compress(Uint8Array.of(0, 1)), undefined);
});

test("lz4: lz4js reads what it writes, and it what lz4js writes", async () => {
  const codec = await roundTrip(Compress.lz4);
  fc.assert(
    fc.property(blockOf, (block) => {
      const stored = codec.compress(block);
      if (stored !== undefined) {
        const out = lz4js.makeBuffer(block.length);
        assert.equal(lz4js.decompressBlock(stored, out, 4, stored.length - 4, 0), block.length);
        assert.deepEqual(new Uint8Array(out), block);
      }
      const theirs = new Uint8Array(4 + lz4js.compressBound(block.length));
      const length = lz4js.compressBlock(block, theirs.subarray(4), 0, block.length, new Uint32Array(1 << 16));
      if (length === 0) return;
      new DataView(theirs.buffer).setUint32(0, length);
      assert.deepEqual(decompressed(codec, theirs.subarray(0, 4 + length), block.length), block);
    }),
    { numRuns: 60 },
  );
});

test("gzip: a zlib stream, the same by node:zlib and by pako", async () => {
  const portable = await portableGzip();
  const native = await gzipEngine();
  fc.assert(
    fc.property(blockOf, (block) => {
      const stored = padded(new Uint8Array(zlib.deflateSync(block)), 300);
      assert.deepEqual(decompressed(portable, stored, block.length), block);
      assert.deepEqual(decompressed(native, stored, block.length), block);
      const ours = portable.compress(block, { level: 9 });
      if (ours !== undefined) assert.deepEqual(new Uint8Array(zlib.inflateSync(ours)), block);
    }),
    { numRuns: 30 },
  );
});

test("zstd: frames of any level, by the runtime and by fzstd", { skip: !hasZstd }, async () => {
  const native = await zstdEngine();
  const compress = await native.compressor();
  const portable = await portableZstd();
  fc.assert(
    fc.property(blockOf, fc.constantFrom(1, 3, 9, 19, -1, -10), (block, level) => {
      const stored = compress(block, { level, maxBytes: block.length + 100 });
      assert.ok(stored !== undefined);
      assert.equal(readZstdHeader(stored).level, level > 0 ? level : 102 - level);
      assert.deepEqual(decompressed(native, padded(stored, 511), block.length), block);
      assert.deepEqual(decompressed(portable, padded(stored, 511), block.length), block);
    }),
    { numRuns: 30 },
  );
});

test("zstd: fzstd reads frames as this package does", { skip: !hasZstd }, async () => {
  const codec = await roundTrip(Compress.zstd);
  fc.assert(
    fc.property(blockOf, fc.constantFrom(-5, 1, 6, 19), (block, level) => {
      const stored = codec.compress(block, { level, maxBytes: block.length + 100 });
      assert.ok(stored !== undefined);
      const frame = new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, ...stored.subarray(8)]);
      const out = new Uint8Array(block.length);
      assert.equal(decodeZstdFrame(frame.subarray(4), out), block.length);
      assert.deepEqual(out, block);
      assert.deepEqual(fzstd(frame, new Uint8Array(block.length)), block);
    }),
    { numRuns: 30 },
  );
});

test("zstd: a frame with content size and checksum, as other programs write it", () => {
  // `printf 'dnode dnode dnode dnode dnode dnode' | zstd -19`, without the magic; zstd 1.5.4.
  const frame = Uint8Array.from([36, 35, 101, 0, 0, 48, 100, 110, 111, 100, 101, 32, 1, 0, 185, 75, 17, 240, 30, 102, 160]);
  const out = new Uint8Array(35);
  assert.equal(decodeZstdFrame(frame, out), 35);
  assert.equal(new TextDecoder().decode(out), "dnode dnode dnode dnode dnode dnode");
});

test("zstd: the header says level and version, in the order of big-endian machines too", () => {
  const header = (...word: number[]) => readZstdHeader(Uint8Array.of(0, 0, 0, 0, ...word));
  // include/sys/zstd/zstd.h draws the first two: 1.4.5, level 3.
  assert.deepEqual(header(0x03, 0x00, 0x28, 0xa5), { frameBytes: 0, level: 3, version: 10405 });
  assert.deepEqual(header(0x00, 0x28, 0xa5, 0x03), { frameBytes: 0, level: 3, version: 10405 });
  assert.deepEqual(header(0xa5, 0x28, 0x00, 0x03), { frameBytes: 0, level: 3, version: 10405 });
  assert.deepEqual(header(0x03, 0xa5, 0x28, 0x00), { frameBytes: 0, level: 3, version: 10405 });
  assert.throws(
    () => readZstdHeader(Uint8Array.of(0, 0, 0, 1, 3, 0, 0x28, 0xa5)),
    (error) => isZfsError(error, "ECORRUPT"),
  );
});

test("zstd: no level that ZFS lacks", { skip: !hasZstd }, async () => {
  const codec = await roundTrip(Compress.zstd);
  for (const level of [0, 20, -11, 1.5]) assert.throws(() => codec.compress(new Uint8Array(4096), { level }), TypeError);
});
