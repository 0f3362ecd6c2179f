import assert from "node:assert/strict";
import { test } from "node:test";
import { sameBytes } from "@zfskit/core";
import fc from "fast-check";

/** The same bytes elsewhere in memory, some bytes behind a multiple of four. */
function moved(bytes: Uint8Array, by: number): Uint8Array {
  const memory = new Uint8Array(bytes.length + by).fill(0xa5);
  memory.set(bytes, by);
  return memory.subarray(by);
}

test("the same bytes are the same wherever they lie", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(4), fc.nat(4), (bytes, a, b) => {
      assert.ok(sameBytes(moved(bytes, a), moved(bytes, b)));
    }),
  );
});

test("one other bit, or one byte more, is another", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(7), fc.nat(4), (bytes, at, bit, by) => {
      const other = moved(bytes, by);
      assert.equal(sameBytes(bytes, moved(Uint8Array.of(...bytes, 0), by)), false);
      assert.equal(sameBytes(Uint8Array.of(...bytes, 0), other), false);
      other[at % bytes.length]! ^= 1 << bit;
      assert.equal(sameBytes(bytes, other), false);
    }),
  );
});
