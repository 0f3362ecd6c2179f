import assert from "node:assert/strict";
import { test } from "node:test";
import { ZfsError } from "@zfskit/core";
import { BlkptrEditor } from "@zfskit/format/edit";
import fc from "fast-check";
import type { BatchAnswer, BlockBatch, BlockCheckers } from "../src/verify-batch.ts";
import { BlockQueue } from "../src/verify-queue.ts";

const KB = 1024;
const WALKED = { objset: 7, name: "tank", minTxg: 0 };

/** Answers a batch: a block is bad where its birth is odd. What came is read with the byte order that came along. */
function answerOf({ pointers, count, littleEndian }: BlockBatch): BatchAnswer {
  const births = Array.from(
    { length: count },
    (_, i) => BlkptrEditor.of(new Uint8Array(pointers), i * BlkptrEditor.SIZE, littleEndian).birth,
  );
  const bad = births.flatMap((birth, index) => (birth % 2 === 1 ? [{ index, good: true, faults: [], error: undefined }] : []));
  return { pointers, bad, outdated: [], errors: [] };
}

/** Takes every batch that it is offered while fewer than `room` are unanswered, and answers when it is told to. */
class Held implements BlockCheckers {
  readonly waiting: { readonly batch: BlockBatch; readonly answer: () => void; readonly fail: (error: ZfsError) => void }[] = [];
  readonly #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  async hasRoom(): Promise<boolean> {
    return this.waiting.length < this.#room;
  }

  check(batch: BlockBatch): Promise<BatchAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ batch, answer: () => resolve(answerOf(batch)), fail: reject });
    });
  }
}

interface Told {
  /** Births of bad blocks, and asides. */
  readonly told: (number | string)[];
  readonly queue: BlockQueue;
  readonly here: number[];
  checked: number;
}

function queueOf(checkers: BlockCheckers, signal?: AbortSignal): Told {
  const told: (number | string)[] = [];
  const here: number[] = [];
  const result: Told = {
    told,
    here,
    checked: 0,
    queue: new BlockQueue({
      checkers,
      signal,
      checkHere: async (batch) => {
        here.push(batch.count);
        return answerOf(batch);
      },
      bad: async ({ place, position }, bp) => {
        assert.deepEqual([place.object, position.object], [bp.birth, bp.birth], "a block is told of with its own place");
        assert.deepEqual(result.queue.position, position);
        told.push(bp.birth);
      },
      checked: (blocks) => {
        result.checked += blocks;
      },
    }),
  };
  return result;
}

/** A pointer to `kilobytes` of stored bytes. */
function pointer(birth: number, kilobytes: number, littleEndian = true): BlkptrEditor {
  const bp = BlkptrEditor.of(new Uint8Array(BlkptrEditor.SIZE), 0, littleEndian);
  bp.birth = birth;
  // Without a place it would be a hole.
  bp.dvas(0).asize = 1;
  bp.psize = kilobytes * 2 - 1;
  return bp;
}

async function add(queue: BlockQueue, bp: BlkptrEditor): Promise<void> {
  const place = { object: bp.birth, level: 0, blkid: 0, blockSize: 0 };
  await queue.add({ walked: WALKED, place, position: { objset: 7, object: bp.birth } }, bp);
}

/** Who fails may have spoilt the pointers, which were its own. */
function settle(waiting: Held["waiting"][number] | undefined, well: boolean): void {
  if (waiting === undefined) return;
  if (well) waiting.answer();
  else {
    new Uint8Array(waiting.batch.pointers).fill(0xff);
    waiting.fail(new ZfsError("EIO", "a worker died"));
  }
}

test("what is found is told in the order of the blocks, whoever answers first or fails, and whatever is told between", async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kilobytes: fc.constantFrom(1, 512, 3000), littleEndian: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constant("aside" as const) },
    { weight: 2, arbitrary: fc.nat(10) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 80 }), fc.integer({ min: 0, max: 5 }), async (steps, room) => {
      const held = new Held(room);
      const run = queueOf(held);
      const { queue, told } = run;
      const expected: (number | string)[] = [];
      let birth = 0;
      for (const [i, what] of steps.entries()) {
        if (typeof what === "number") settle(held.waiting.splice(what % Math.max(1, held.waiting.length), 1)[0], what % 3 !== 0);
        else if (what === "aside") {
          queue.inOrder({ objset: 7, object: birth }, () => told.push(`aside ${i}`));
          expected.push(`aside ${i}`);
        } else {
          await add(queue, pointer(++birth, what.kilobytes, what.littleEndian));
          if (birth % 2 === 1) expected.push(birth);
        }
        assert.deepEqual(told, expected.slice(0, told.length));
      }
      let isDone = false;
      const drained = queue.drain().finally(() => {
        isDone = true;
      });
      // Each batch that is still sent is answered too, the last one first.
      while (!isDone) {
        settle(held.waiting.pop(), held.waiting.length % 3 !== 0);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      await drained;
      assert.deepEqual(told, expected);
      assert.equal(queue.position, undefined);
      assert.equal(run.checked, birth);
      queue.close();
    }),
    { numRuns: 200 },
  );
});

test("a position is reached when all blocks before it were told of, not when they were met", async () => {
  const held = new Held(8);
  const told = queueOf(held);
  const { queue } = told;
  for (const birth of [10, 12, 14, 16]) await add(queue, pointer(birth, 2 * KB));
  assert.deepEqual([held.waiting.length, queue.position], [2, { objset: 7, object: 10 }]);
  held.waiting[1]?.answer();
  for (const birth of [18, 20]) await add(queue, pointer(birth, 2 * KB));
  assert.deepEqual([queue.position, told.checked], [{ objset: 7, object: 10 }, 0], "the second batch waits for the first");
  held.waiting[0]?.answer();
  for (const birth of [22, 24]) await add(queue, pointer(birth, 2 * KB));
  assert.deepEqual([queue.position, told.checked], [{ objset: 7, object: 18 }, 4]);
});

test("without room elsewhere, a batch is checked here; what was answered is not waited for", async () => {
  const held = new Held(1);
  const told = queueOf(held);
  for (let birth = 2; birth <= 12; birth += 2) await add(told.queue, pointer(birth, 4 * KB));
  assert.deepEqual([held.waiting.length, told.here], [1, [1, 1, 1, 1, 1]]);
  held.waiting[0]?.answer();
  await told.queue.drain();
  assert.equal(told.checked, 6);
});

test("small blocks make a batch by their number", async () => {
  const told = queueOf(new Held(0));
  for (let birth = 2; birth <= 2050; birth++) await add(told.queue, pointer(birth * 2, 1));
  assert.deepEqual(told.here, [1024, 1024]);
});

test("who checks may fail: what it had is checked here, in its turn", async () => {
  const held = new Held(2);
  const run = queueOf(held);
  for (const birth of [3, 5]) await add(run.queue, pointer(birth, 4 * KB));
  settle(held.waiting[0], false);
  held.waiting[1]?.answer();
  await run.queue.drain();
  assert.deepEqual([run.told, run.here, run.checked], [[3, 5], [1], 2]);
});

test("an abort does not wait for an answer that never comes", async () => {
  const controller = new AbortController();
  const held = new Held(1);
  const { queue, told } = queueOf(held, controller.signal);
  await add(queue, pointer(3, 4 * KB));
  setTimeout(() => controller.abort(), 0);
  await assert.rejects(queue.drain(), { name: "AbortError" });
  assert.deepEqual([told, queue.position], [[], { objset: 7, object: 3 }]);
  queue.close();
});
