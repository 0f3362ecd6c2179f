import assert from "node:assert/strict";
import { test } from "node:test";
import { addFletcher2, addFletcher4 } from "@zfskit/checksum/fletcher";
import { KernelMemory, loadFletcher } from "@zfskit/kernels";
import fc from "fast-check";

/** Bytes that begin anywhere in their buffer; extreme ones show carries. */
const anyBytes = fc
  .record({
    size: fc.oneof(fc.nat(200), fc.nat(3000), fc.nat(300_000)),
    skew: fc.nat(20),
    seed: fc.integer(),
    kind: fc.constantFrom("noise", "ones", "high"),
  })
  .map(({ size, skew, seed, kind }) => {
    const bytes = new Uint8Array(size + skew).subarray(skew);
    let state = seed;
    for (let i = 0; i < size; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      bytes[i] = kind === "ones" ? 0xff : kind === "high" ? 0x80 | (state >>> 24) : state >>> 24;
    }
    return bytes;
  });
const anyState = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint32Array(bytes.slice().buffer));

test("fletcher: the kernel is there on every runtime that is tested", async () => {
  assert.notEqual(await loadFletcher(), undefined);
});

for (const [name, portable] of [
  ["addFletcher4", addFletcher4],
  ["addFletcher2", addFletcher2],
] as const) {
  test(`${name} goes on from any state as the portable form does, wherever the bytes lie`, async () => {
    const memory = new KernelMemory();
    const kernel = await loadFletcher(memory);
    assert.ok(kernel !== undefined);
    fc.assert(
      fc.property(anyBytes, anyState, fc.boolean(), (bytes, start, littleEndian) => {
        const expected = start.slice();
        portable(bytes, littleEndian, expected);
        const copied = start.slice();
        kernel[name](bytes, littleEndian, copied);
        assert.deepEqual(copied, expected);
        const buffer = memory.allocate(bytes.length + 5);
        assert.ok(buffer !== undefined);
        const place = buffer.bytes.subarray(5);
        place.set(bytes);
        const inPlace = start.slice();
        kernel[name](place, littleEndian, inPlace);
        assert.deepEqual(inPlace, expected);
        buffer.release();
      }),
      { numRuns: 300 },
    );
  });
}

test("fletcher4 of 8 MiB of ones is what the sums' formula says", async () => {
  const kernel = await loadFletcher();
  const size = 8 << 20;
  const words = BigInt(size / 4);
  const state = new Uint32Array(8);
  kernel?.addFletcher4(new Uint8Array(size).fill(0xff), true, state);
  let binomial = 1n;
  for (let order = 0n; order < 4n; order++) {
    binomial = (binomial * (words + order)) / (order + 1n);
    const expected = BigInt.asUintN(64, binomial * 0xffff_ffffn);
    const actual = (BigInt(state[Number(order) * 2 + 1] ?? 0) << 32n) | BigInt(state[Number(order) * 2] ?? 0);
    assert.equal(actual, expected);
  }
});
