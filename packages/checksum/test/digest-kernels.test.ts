import assert from "node:assert/strict";
import { test } from "node:test";
import { blake3 } from "@noble/hashes/blake3.js";
import { type ChecksumAlgorithm, checksumAlgorithm, newChecksumWords } from "@zfskit/checksum";
import { Checksum } from "@zfskit/format";
import { KernelMemory, loadBlake3, loadEdonR, loadSkein } from "@zfskit/kernels";
import fc from "fast-check";
import { edonRAbsorb, edonRDigest, edonRStart } from "../src/edonr.ts";
import { skeinDigest, skeinState } from "../src/skein.ts";

const salt = fc.uint8Array({ minLength: 32, maxLength: 32 });
/** Lengths around blocks of 64 and 128 bytes, chunks of 1024 and their powers of two. */
const message = fc
  .record({
    size: fc.oneof(
      fc.nat(300),
      fc.tuple(fc.constantFrom(1024, 2048, 3072, 4096, 5120, 8192, 16384, 131072), fc.integer({ min: -2, max: 2 })).map(([a, b]) => a + b),
      fc.nat(40_000),
    ),
    skew: fc.nat(20),
    seed: fc.integer(),
  })
  .map(({ size, skew, seed }) => {
    const bytes = new Uint8Array(size + skew).subarray(skew);
    let state = seed;
    for (let i = 0; i < size; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      bytes[i] = state >>> 24;
    }
    return bytes;
  });

const bytesOf = (words: Int32Array | Uint32Array) => new Uint8Array(words.buffer.slice(0));
const kinds = [
  {
    name: "skein",
    id: Checksum.skein,
    load: loadSkein,
    prepare: (key: Uint8Array) => {
      const start = skeinState(64, key);
      return { start: bytesOf(start), portable: (bytes: Uint8Array) => skeinDigest(start, bytes, 64) };
    },
  },
  {
    name: "edonr",
    id: Checksum.edonr,
    load: loadEdonR,
    prepare: (key: Uint8Array) => {
      const start = edonRAbsorb(edonRStart(), Uint8Array.from([...key, ...key, ...key, ...key]));
      return { start: bytesOf(start.pipe), portable: (bytes: Uint8Array) => edonRDigest(bytes, start) };
    },
  },
  {
    name: "blake3",
    id: Checksum.blake3,
    load: loadBlake3,
    prepare: (key: Uint8Array) => ({
      start: new Uint8Array(key),
      portable: (bytes: Uint8Array) => blake3(bytes, { key: new Uint8Array(key) }),
    }),
  },
];

for (const { name, id, load, prepare } of kinds) {
  test(`${name}: the kernel gives the digest of the portable form, wherever the message lies`, async () => {
    const memory = new KernelMemory();
    const kernel = await load(memory);
    assert.ok(kernel !== undefined);
    fc.assert(
      fc.property(message, salt, fc.nat(17), (bytes, key, skew) => {
        const { start, portable } = prepare(key);
        const expected = Buffer.from(portable(bytes)).toString("hex");
        assert.equal(Buffer.from(kernel(bytes, start) ?? []).toString("hex"), expected);
        const buffer = memory.allocate(bytes.length + skew);
        buffer?.bytes.subarray(skew).set(bytes);
        assert.equal(Buffer.from(kernel(buffer!.bytes.subarray(skew), start) ?? []).toString("hex"), expected);
        assert.ok(Buffer.from(buffer!.bytes.subarray(skew)).equals(Buffer.from(bytes)), "wrote to the message");
        buffer?.release();
      }),
      { numRuns: 150 },
    );
  });

  test(`${name}: checksums are the same where WebAssembly is absent, and for blocks too large for its memory`, async () => {
    const key = Uint8Array.from({ length: 32 }, (_, i) => i * 5);
    const block = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) >> 3);
    const fast = await checksumAlgorithm(id, key);
    const real = globalThis.WebAssembly;
    let plain: ChecksumAlgorithm;
    try {
      Object.assign(globalThis, { WebAssembly: undefined });
      plain = await checksumAlgorithm(id, key);
    } finally {
      Object.assign(globalThis, { WebAssembly: real });
    }
    for (const littleEndian of [true, false]) assert.deepEqual(fast.compute(block, littleEndian), plain.compute(block, littleEndian));
    assert.deepEqual([fast.engine, plain.engine], ["WebAssembly", "JavaScript"]);
    assert.notDeepEqual(fast.compute(block, true), newChecksumWords());
    const small = await load(new KernelMemory(128 * 1024));
    assert.equal(small?.(new Uint8Array(256 * 1024), prepare(key).start), undefined);
  });
}
