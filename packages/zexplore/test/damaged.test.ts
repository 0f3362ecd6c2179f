import assert from "node:assert/strict";
import { test } from "node:test";
import { ZfsError } from "@zfskit/core";
import fc from "fast-check";
import { DamagedRanges } from "../src/damaged.ts";
import type { Output } from "../src/output.ts";

const CHUNK = 16;

/** Put together what of some bytes comes out, read in chunks, some ranges of them lost. */
function written(bytes: Uint8Array, lost: readonly boolean[], mode: "zero" | "skip"): { bytes: Uint8Array; told: number } {
  let told = 0;
  const damaged = new DamagedRanges(mode, { fail: () => told++ } as unknown as Output);
  const out = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.slice(at, at + CHUNK);
    for (let i = 0; i < chunk.length; i++) {
      if (lost[at + i] !== true) continue;
      chunk[i] = 0;
      damaged.onDamage?.({ offset: at + i, length: 1, error: new ZfsError("ECKSUM", "checksum differs") });
    }
    for (const piece of damaged.pieces(at, chunk)) out.set(piece.bytes, piece.at);
  }
  damaged.finish();
  return { bytes: out.subarray(0, out.length - damaged.skipped), told };
}

test("of any bytes with any lost, zero keeps all in their places and skip leaves out the lost ones", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.array(fc.boolean(), { maxLength: 80 }), (bytes, lost) => {
      const isLost = (_: number, i: number) => lost[i] === true;
      const zeroed = written(bytes, lost, "zero");
      assert.deepEqual(
        zeroed.bytes,
        bytes.map((byte, i) => (lost[i] === true ? 0 : byte)),
      );
      assert.equal(zeroed.told, bytes.filter(isLost).length);
      assert.deepEqual(
        written(bytes, lost, "skip").bytes,
        bytes.filter((byte, i) => !isLost(byte, i)),
      );
    }),
  );
});

test("a range that lies before a chunk, among holes, is left out where it was", () => {
  const damaged = new DamagedRanges("skip", { fail: () => {} } as unknown as Output);
  damaged.onDamage?.({ offset: 10, length: 20, error: new ZfsError("ECKSUM", "checksum differs") });
  assert.deepEqual([...damaged.pieces(50, Uint8Array.of(1, 2))], [{ at: 30, bytes: Uint8Array.of(1, 2) }]);
  damaged.onDamage?.({ offset: 52, length: 8, error: new ZfsError("ECKSUM", "checksum differs") });
  damaged.finish();
  assert.equal(damaged.skipped, 28);
});

test("without --damaged reading stops by itself: nobody is told, and all pieces are written", () => {
  const damaged = new DamagedRanges(undefined, {} as Output);
  assert.equal(damaged.onDamage, undefined);
  assert.deepEqual([...damaged.pieces(7, Uint8Array.of(1))], [{ at: 7, bytes: Uint8Array.of(1) }]);
});
