import assert from "node:assert/strict";
import { test } from "node:test";
import { generateParity, reconstruct } from "@zfskit/raidz";
import fc from "fast-check";
import { slowParity } from "./field.ts";

/** Columns of random lengths in which none is longer than the first, and buffers that begin anywhere. */
const stripe = fc
  .record({
    nparity: fc.integer({ min: 1, max: 3 }),
    ndata: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 252 })),
    length: fc.integer({ min: 1, max: 40 }),
    shortBy: fc.array(fc.nat(20), { maxLength: 252 }),
    seed: fc.integer(),
    skew: fc.nat(3),
  })
  .map(({ nparity, ndata, length, shortBy, seed, skew }) => {
    let state = seed | 1;
    const random = () => {
      state = Math.imul(state, 1664525) + 1013904223;
      return state >>> 24;
    };
    const columns = Array.from({ length: nparity + ndata }, (_, c) => {
      const size = c < nparity ? length : Math.max(0, length - (shortBy[c - nparity] ?? 0));
      const buffer = new Uint8Array(size + skew + 4).subarray(skew, skew + size);
      return fill(buffer, random);
    });
    generateParity(columns, nparity);
    return { nparity, columns, length, random };
  });

function fill(buffer: Uint8Array, random: () => number): Uint8Array {
  for (let i = 0; i < buffer.length; i++) buffer[i] = random();
  return buffer;
}

test("P, Q and R are the sums that their definition says, short columns counting as zeros", () => {
  fc.assert(
    fc.property(stripe, ({ nparity, columns, length }) => {
      for (let parity = 0; parity < nparity; parity++) {
        for (let i = 0; i < Math.min(length, 6); i++) {
          const data = columns.slice(nparity).map((column) => column[i] ?? 0);
          assert.equal(columns[parity]?.[i], slowParity(data, parity), `parity ${parity} byte ${i}`);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("any columns up to the parity come back from the others, and bytes outside the range stay", () => {
  const lossy = stripe.chain((made) =>
    fc.record({
      made: fc.constant(made),
      lost: fc.uniqueArray(fc.nat(made.columns.length - 1), { maxLength: made.nparity }),
      from: fc.nat(made.length - 1),
    }),
  );
  fc.assert(
    fc.property(lossy, ({ made: { nparity, columns, random, length }, lost, from }) => {
      const before = columns.map((column) => column.slice());
      const expected = before.map((column) => column.slice());
      for (const c of lost) {
        fill(columns[c] as Uint8Array, random);
        // Before the range, noise is to stay; parity is never written.
        (expected[c] as Uint8Array).set((columns[c] as Uint8Array).subarray(0, c < nparity ? undefined : from));
      }
      reconstruct(columns, nparity, lost, { from, to: length });
      assert.deepEqual(columns.map(hex), expected.map(hex));
    }),
    { numRuns: 1000 },
  );
});

test("more lost columns than parity is a TypeError", () => {
  const columns = [new Uint8Array(4), new Uint8Array(4), new Uint8Array(4)];
  assert.throws(() => reconstruct(columns, 1, [1, 2]), TypeError);
  assert.throws(() => reconstruct(columns, 1, [0, 1]), TypeError);
});

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}
