import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChecksumWords, checksumWordsToBigInts, newChecksumWords } from "@zfskit/checksum";
import { addFletcher2, addFletcher4 } from "@zfskit/checksum/fletcher";
import fc from "fast-check";

const mask = 2n ** 64n - 1n;

/** zfs_fletcher.c fletcher_4_scalar_native, word for word. */
function plainFletcher4(bytes: Uint8Array, littleEndian: boolean): bigint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [a, b, c, d] = [0n, 0n, 0n, 0n];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    a = (a + BigInt(view.getUint32(at, littleEndian))) & mask;
    b = (b + a) & mask;
    c = (c + b) & mask;
    d = (d + c) & mask;
  }
  return [a, b, c, d];
}

/** zfs_fletcher.c fletcher_2_incremental_native. */
function plainFletcher2(bytes: Uint8Array, littleEndian: boolean): bigint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [a0, a1, b0, b1] = [0n, 0n, 0n, 0n];
  for (let at = 0; at + 16 <= bytes.length; at += 16) {
    a0 = (a0 + view.getBigUint64(at, littleEndian)) & mask;
    a1 = (a1 + view.getBigUint64(at + 8, littleEndian)) & mask;
    b0 = (b0 + a0) & mask;
    b1 = (b1 + a1) & mask;
  }
  return [a0, a1, b0, b1];
}

function summed(add: typeof addFletcher4, bytes: Uint8Array, littleEndian: boolean): bigint[] {
  const state: ChecksumWords = newChecksumWords();
  add(bytes, littleEndian, state);
  return checksumWordsToBigInts(state);
}

/** Any bytes, all ones, and few ones, long enough that every sum carries. */
const blocks = fc
  .tuple(
    fc.constantFrom(0, 1, 15, 16, 64, 255, 256, 257, 512, 4096, 16384, 40000),
    fc.constantFrom("ones", "noise", "sparse"),
    fc.integer(),
  )
  .map(([size, kind, seed]) => {
    let state = seed | 1;
    return Uint8Array.from({ length: size }, () => {
      state = Math.imul(state, 1103515245) + 12345;
      if (kind === "ones") return 255;
      return kind === "noise" || state % 64 === 0 ? state >>> 24 : 0;
    });
  });

for (const littleEndian of [true, false]) {
  const order = littleEndian ? "little" : "big";
  test(`fletcher4, ${order}-endian: as OpenZFS's scalar form`, () => {
    fc.assert(
      fc.property(blocks, (bytes) => assert.deepEqual(summed(addFletcher4, bytes, littleEndian), plainFletcher4(bytes, littleEndian))),
      { numRuns: 150 },
    );
  });

  test(`fletcher2, ${order}-endian: as OpenZFS's scalar form`, () => {
    fc.assert(
      fc.property(blocks, (bytes) => assert.deepEqual(summed(addFletcher2, bytes, littleEndian), plainFletcher2(bytes, littleEndian))),
      { numRuns: 150 },
    );
  });
}

test("16 MiB of ones sum up exactly", () => {
  const bytes = new Uint8Array(16 * 1024 * 1024).fill(255);
  assert.deepEqual(summed(addFletcher4, bytes, true), closedForm(BigInt(bytes.length / 4), 2n ** 32n - 1n));
  const [a0, a1, b0, b1] = summed(addFletcher2, bytes, true);
  const pairs = BigInt(bytes.length / 16);
  const word = 2n ** 64n - 1n;
  assert.deepEqual([a0, b0], [(pairs * word) & mask, (((pairs * (pairs + 1n)) / 2n) * word) & mask]);
  assert.deepEqual([a1, b1], [a0, b0]);
});

/** Sums of n equal words: n, n(n+1)/2, n(n+1)(n+2)/6, ... times the word. */
function closedForm(n: bigint, word: bigint): bigint[] {
  const counts = [n, (n * (n + 1n)) / 2n, (n * (n + 1n) * (n + 2n)) / 6n, (n * (n + 1n) * (n + 2n) * (n + 3n)) / 24n];
  return counts.map((count) => (count * word) & mask);
}

test("data in pieces gives the sum of the whole; alignment makes no difference", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4096, maxLength: 8192 }), fc.nat(255), fc.nat(7), (bytes, cut, shift) => {
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      const whole = moved.subarray(shift, shift + (bytes.length & ~15));
      for (const add of [addFletcher4, addFletcher2]) {
        for (const littleEndian of [true, false]) {
          const state = newChecksumWords();
          add(whole.subarray(0, cut * 16), littleEndian, state);
          add(whole.subarray(cut * 16), littleEndian, state);
          assert.deepEqual(checksumWordsToBigInts(state), summed(add, bytes.subarray(0, whole.length), littleEndian));
        }
      }
    }),
  );
});
