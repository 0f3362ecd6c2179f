/** A dataset received from a redacted stream: what was left out, and what says so. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPool } from "@zfskit/pool";
import { fixture } from "../src/fixture.ts";

test("a redacted record that OpenZFS received is a hole, and all around it is there", async () => {
  // The recipe changed the second record of the clone that was left out; receive_redact frees such a range (module/zfs/dmu_recv.c).
  const RECORD = 131072;
  await using pool = await openPool(await fixture("openzfs-2.4/redact"));
  const source = await pool.dataset("redact/src@s");
  const received = await pool.dataset("redact/dst@s");
  const expected = await source.readFile("/a");
  assert.ok(expected.subarray(RECORD, 2 * RECORD).some((byte) => byte !== 0));
  expected.fill(0, RECORD, 2 * RECORD);
  assert.deepEqual(await received.readFile("/a"), expected);
  const extents: number[] = [];
  for await (const { offset } of (await received.open("/a")).extents()) extents.push(offset);
  assert.deepEqual(extents, [0, 2 * RECORD]);
  assert.deepEqual(await received.readFile("/b"), await source.readFile("/b"));
});
