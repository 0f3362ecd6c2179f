import assert from "node:assert/strict";
import { test } from "node:test";
import * as zlib from "node:zlib";
import { type CompressionCodec, compressionCodec, readZstdHeader } from "@zfskit/compression";
import { Compress } from "@zfskit/format";
import {
  type BlockDecoder,
  KernelMemory,
  loadLz4Decoder,
  loadLzjbDecoder,
  loadZleDecoder,
  loadZlibDecoder,
  loadZstdDecoder,
} from "@zfskit/kernels";
import fc from "fast-check";
import { portableGzip } from "../src/gzip.ts";
import { decompressLz4, lz4Stream } from "../src/lz4.ts";
import { decompressLzjb } from "../src/lzjb.ts";
import { decompressZle } from "../src/zle.ts";
import { portableZstd } from "../src/zstd.ts";
import { blockOf, decompressed, type RoundTrip, roundTrip } from "./blocks.ts";

interface Pair {
  readonly name: string;
  readonly codec: RoundTrip;
  readonly portable: CompressionCodec["decompress"];
  readonly load: (memory?: KernelMemory) => Promise<BlockDecoder | undefined>;
  readonly streamOf?: typeof lz4Stream;
  /** Bytes before a stream: its length in the first four. */
  readonly prefixBytes: number;
}

const pairs: Pair[] = [
  {
    name: "lz4",
    codec: await roundTrip(Compress.lz4),
    portable: decompressLz4,
    load: loadLz4Decoder,
    streamOf: lz4Stream,
    prefixBytes: 4,
  },
  { name: "lzjb", codec: await roundTrip(Compress.lzjb), portable: decompressLzjb, load: loadLzjbDecoder, prefixBytes: 0 },
  {
    name: "gzip",
    codec: await roundTrip(Compress.gzip6),
    portable: (await portableGzip()).decompress,
    load: loadZlibDecoder,
    prefixBytes: 0,
  },
  { name: "zle", codec: await roundTrip(Compress.zle), portable: decompressZle, load: loadZleDecoder, prefixBytes: 0 },
];
if ("zstdCompressSync" in zlib) {
  pairs.push({
    name: "zstd",
    codec: await roundTrip(Compress.zstd),
    portable: (await portableZstd()).decompress,
    load: loadZstdDecoder,
    streamOf: (src) => ({ start: 8, end: 8 + readZstdHeader(src).frameBytes }),
    prefixBytes: 8,
  });
}

/** Where source and target lie: in the kernel's memory or not, and how far from a multiple of 16. */
const places = fc.record({
  srcInside: fc.boolean(),
  dstInside: fc.boolean(),
  srcSkew: fc.nat(17),
  dstSkew: fc.nat(17),
});
const edits = fc.record({
  changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
  early: fc.boolean(),
  level: fc.constantFrom(1, 3, 9),
});
const lengths = fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 3 }));
/** Small blocks, in which every byte is near an end, and blocks as files have them. */
const anyBlock = fc.oneof(
  blockOf,
  fc
    .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
    .map((parts) => Uint8Array.from(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => [...bytes]).flat()))),
);

const GUARD = 0x5a;

/** Bytes in `memory` or elsewhere, with guards around them, and a look at those afterwards. */
function placed(memory: KernelMemory, size: number, where: { readonly inside: boolean; readonly skew: number }) {
  const total = size + where.skew + 64;
  const buffer = where.inside ? memory.allocate(total) : undefined;
  const own = new Uint8Array(total);
  const all = () => buffer?.bytes ?? own;
  all().fill(GUARD);
  return {
    bytes: () => all().subarray(where.skew, where.skew + size),
    guarded: () => [...all().subarray(0, where.skew), ...all().subarray(where.skew + size)].every((byte) => byte === GUARD),
    release: () => buffer?.release(),
  };
}

for (const { name, codec, portable, load, streamOf, prefixBytes } of pairs) {
  test(`${name}: the kernel gives what the portable form gives, and refuses what it refuses`, async () => {
    const memory = new KernelMemory();
    const kernel = await load(memory);
    assert.ok(kernel !== undefined);
    const same = (stored: Uint8Array, length: number, where: typeof places extends fc.Arbitrary<infer T> ? T : never) => {
      let expected: Uint8Array | undefined;
      try {
        expected = decompressed({ decompress: portable }, stored, length);
      } catch {}
      const src = placed(memory, stored.length, { inside: where.srcInside, skew: where.srcSkew });
      const dst = placed(memory, length, { inside: where.dstInside, skew: where.dstSkew });
      src.bytes().set(stored);
      let range = { start: 0, end: stored.length };
      try {
        range = streamOf?.(stored) ?? range;
      } catch {
        return;
      }
      assert.equal(kernel(src.bytes(), range, dst.bytes()), expected !== undefined);
      if (expected !== undefined) assert.ok(Buffer.from(dst.bytes()).equals(Buffer.from(expected)));
      assert.ok(Buffer.from(src.bytes()).equals(Buffer.from(stored)), "wrote to its source");
      assert.ok(src.guarded() && dst.guarded(), "wrote outside of its target");
      src.release();
      dst.release();
    };
    fc.assert(
      fc.property(anyBlock, edits, places, lengths, (block, { changes, early, level }, where, difference) => {
        const stored = codec.compress(block, { maxBytes: block.length * 2 + 64, level })?.slice();
        if (stored === undefined) return;
        for (const [at, value] of changes) stored[at % (early ? Math.min(stored.length, 60) : stored.length)] = value;
        same(stored, Math.max(0, block.length + difference), where);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(600), places, (bytes, length, where) => {
        const prefix = [0, 0, bytes.length >> 8, bytes.length & 255, 0, 0, 0, 0].slice(0, prefixBytes);
        same(Uint8Array.from([...prefix, ...bytes]), length, where);
      }),
      { numRuns: 2000 },
    );
  });

  test(`${name}: the codec works where WebAssembly is absent, with the same errors`, async () => {
    const real = globalThis.WebAssembly;
    let plain: CompressionCodec;
    try {
      Object.assign(globalThis, { WebAssembly: undefined });
      plain = await compressionCodec(codec.id);
    } finally {
      Object.assign(globalThis, { WebAssembly: real });
    }
    assert.equal(codec.engine, "WebAssembly");
    assert.notEqual(plain.engine, "WebAssembly");
    const outcome = (by: CompressionCodec, stored: Uint8Array, length: number) => {
      try {
        return Buffer.from(decompressed(by, stored, length)).toString("hex");
      } catch (error) {
        return String(error);
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(300), (stored, length) => {
        assert.equal(outcome(codec, stored, length), outcome(plain, stored, length));
      }),
      { numRuns: 300 },
    );
  });

  test(`${name}: a memory too small for a block refuses it`, async () => {
    const kernel = await load(new KernelMemory(512 * 1024));
    const size = 1024 * 1024;
    const stored = codec.compress(new Uint8Array(size));
    assert.ok(stored !== undefined);
    assert.equal(kernel?.(stored, { start: 0, end: stored.length }, new Uint8Array(size)), false);
  });
}

test("gzip: streams of every level and strategy, stored, fixed and dynamic blocks, with padding behind", async () => {
  const kernel = await loadZlibDecoder();
  const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED } = zlib.constants;
  fc.assert(
    fc.property(
      anyBlock,
      fc.nat(9),
      fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED),
      fc.integer({ min: 9, max: 15 }),
      fc.nat(20),
      (block, level, strategy, windowBits, padding) => {
        const stream = zlib.deflateSync(block, { level, strategy, windowBits });
        const src = new Uint8Array(stream.length + padding).fill(0x77);
        src.set(stream);
        const dst = new Uint8Array(block.length);
        assert.equal(kernel?.(src, { start: 0, end: src.length }, dst), true);
        assert.ok(Buffer.from(dst).equals(Buffer.from(block)));
      },
    ),
    { numRuns: 300 },
  );
});

/** Bits, lowest first, behind the header of a stream. */
const deflated = (bits: string) => {
  const plain = bits.replaceAll(" ", "");
  const bytes = Array.from({ length: Math.ceil(plain.length / 8) }, (_, at) =>
    Number.parseInt([...plain.slice(at * 8, at * 8 + 8).padEnd(8, "0")].reverse().join(""), 2),
  );
  return Uint8Array.from([0x78, 0x9c, ...bytes, ...new Array<number>(20).fill(0)]);
};
const hostileDeflate: readonly { readonly name: string; readonly stream: Uint8Array }[] = [
  { name: "a block of the reserved type", stream: deflated("1 11") },
  { name: "a stored block whose lengths do not agree", stream: Uint8Array.of(0x78, 0x9c, 1, 1, 0, 0, 0, 65, 0, 66, 0, 66) },
  { name: "a match before the start", stream: deflated("1 10 0000001 00000 0000000") },
  { name: "code lengths that are too many for their bits", stream: deflated(`1 01 00000 00000 1111 ${"100".repeat(19)}`) },
  { name: "code lengths that leave codes without a meaning", stream: deflated(`1 01 00000 00000 0000 010 000 000 000`) },
  { name: "no code lengths at all", stream: deflated(`1 01 00000 00000 1111 ${"000".repeat(19)}`) },
  { name: "a first length that repeats the one before it", stream: deflated(`1 01 00000 00000 0000 100 000 000 100 0 00`) },
];
for (const { name, stream } of hostileDeflate) {
  test(`gzip: ${name} is refused, by zlib too`, async () => {
    const kernel = await loadZlibDecoder();
    assert.equal(kernel?.(stream, { start: 0, end: stream.length }, new Uint8Array(300)), false);
    assert.throws(() => zlib.inflateSync(stream));
  });
}

test("a target that overlaps its source in the kernels' memory is filled all the same", async () => {
  const memory = new KernelMemory();
  const kernel = await loadZleDecoder(memory);
  const buffer = memory.allocate(200);
  assert.ok(buffer !== undefined);
  buffer.bytes.set([3, 1, 2, 3, 4, 64 + 95]);
  assert.equal(kernel?.(buffer.bytes.subarray(0, 6), { start: 0, end: 6 }, buffer.bytes.subarray(1, 101)), true);
  assert.deepEqual(
    buffer.bytes.subarray(1, 101),
    Uint8Array.from({ length: 100 }, (_, at) => (at < 4 ? at + 1 : 0)),
  );
});
