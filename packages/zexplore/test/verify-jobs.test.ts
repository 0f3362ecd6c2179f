import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { test } from "node:test";
import type { VerifyWorkers } from "@zfskit/pool/verify-workers";
import fc from "fast-check";
import { arePaths, VerifyJobs, workersFor } from "../src/verify-jobs.ts";

const MB = 1e6;

/** Stands for threads that were started, and that are all busy. */
const BUSY = {
  failures: [],
  hasRoom: async () => false,
  close: async () => {},
} as unknown as VerifyWorkers;

for (const { what, total, perStep, most, expected } of [
  { what: "that is done within half a second", total: 500 * MB, perStep: 100 * MB, most: 2, expected: [] },
  { what: "of which half a second is left", total: 1000 * MB, perStep: 100 * MB, most: 2, expected: [1] },
  { what: "of which seconds are left, on one processor", total: 5000 * MB, perStep: 100 * MB, most: 1, expected: [] },
  { what: "of which 1.7 s are left, on eight processors", total: 2000 * MB, perStep: 100 * MB, most: 8, expected: [3] },
  { what: "of which a minute is left, on four processors", total: 60_000 * MB, perStep: 100 * MB, most: 4, expected: [3] },
  { what: "where nothing is told of the whole", total: 0, perStep: 100 * MB, most: 4, expected: [] },
]) {
  test(`work ${what}: threads are started once, as many as it is worth`, async () => {
    const started: number[] = [];
    const jobs = new VerifyJobs(async (workers) => {
      started.push(workers);
      return BUSY;
    }, most);
    // A step of 100 ms each.
    for (let step = 0, bytes = 0; step < 10; step++, bytes += perStep) await jobs.consider({ bytes, total }, step * 100);
    assert.deepEqual(started, expected);
    assert.equal(await jobs.hasRoom(), false);
    await jobs.close();
  });
}

test("what was checked in an earlier sitting passes quickly, and does not hide how slow the rest is", async () => {
  const started: number[] = [];
  const jobs = new VerifyJobs(async (workers) => {
    started.push(workers);
    return BUSY;
  }, 2);
  for (let step = 0; step < 5; step++) await jobs.consider({ bytes: step * 1000 * MB, total: 5000 * MB }, step * 100);
  assert.deepEqual(started, []);
  for (let step = 5; step < 8; step++) await jobs.consider({ bytes: 4000 * MB + (step - 4) * 20 * MB, total: 5000 * MB }, step * 100);
  assert.deepEqual(started, [1]);
});

test("there are never more threads than processors, whatever is left", () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.nat(100_000)), fc.integer({ min: 1, max: 64 }), (leftMs, most) => {
      // Nothing that is left, at no pace, is NaN.
      const workers = workersFor({ leftMs, most });
      assert.ok(Number.isInteger(workers) && workers >= 0 && workers < most);
    }),
  );
});

test("threads are told paths: what is none cannot be opened there", () => {
  assert.equal(arePaths([tmpdir()]), true);
  assert.equal(arePaths([tmpdir(), "https://example.org/disk.img"]), false);
});
