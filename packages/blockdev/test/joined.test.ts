import assert from "node:assert/strict";
import { test } from "node:test";
import { CountingSource, JoinedSource, type JoinOptions, MemorySource } from "@zfskit/blockdev";
import { type BlockSource, isZfsError, type ReadOptions, ZfsError } from "@zfskit/core";
import fc from "fast-check";

const content = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7 + (i >> 8) * 13) & 0xff);

/** Answers when it is told to; ranges that touch byte `bad` fail. */
class SlowSource implements BlockSource {
  readonly size = content.length;
  readonly asked: (readonly [offset: number, length: number])[] = [];
  readonly answers: (() => void)[] = [];
  bad = -1;

  async read(offset: number, length: number, _options: ReadOptions = {}): Promise<Uint8Array> {
    this.asked.push([offset, length]);
    await new Promise<void>((resolve) => this.answers.push(resolve));
    if (this.bad >= offset && this.bad < offset + length) throw new ZfsError("EIO", "unreadable", { place: { offset: this.bad } });
    return content.slice(offset, offset + length);
  }

  async close(): Promise<void> {}

  /** Answer all that is asked for, and what is asked for thereupon. */
  async answerAll(): Promise<void> {
    for (let idle = 0; idle < 20; idle++) {
      for (const answer of this.answers.splice(0)) answer();
      await Promise.resolve();
    }
  }
}

const joins: readonly {
  readonly name: string;
  readonly options?: JoinOptions;
  readonly reads: readonly (readonly [number, number])[];
  readonly asked: readonly (readonly [number, number])[];
}[] = [
  { name: "one is itself", reads: [[10, 5]], asked: [[10, 5]] },
  {
    name: "touching ones are one, whatever order they come in",
    reads: [
      [20, 10],
      [0, 20],
      [30, 1],
    ],
    asked: [[0, 31]],
  },
  {
    name: "the same twice is once",
    reads: [
      [7, 9],
      [7, 9],
    ],
    asked: [[7, 9]],
  },
  {
    name: "a gap up to the limit is read, one beyond it is not",
    options: { gapBytes: 10 },
    reads: [
      [0, 10],
      [20, 10],
      [41, 1],
    ],
    asked: [
      [0, 30],
      [41, 1],
    ],
  },
  {
    name: "no request is larger than allowed, but for a read that is",
    options: { requestBytes: 100 },
    reads: [
      [0, 60],
      [60, 40],
      [100, 1],
      [101, 500],
    ],
    asked: [
      [0, 100],
      [100, 1],
      [101, 500],
    ],
  },
];
for (const { name, options, reads, asked } of joins) {
  test(`reads that come at once: ${name}`, async () => {
    const below = new SlowSource();
    const source = new JoinedSource(below, options);
    const results = reads.map(([offset, length]) => source.read(offset, length));
    await below.answerAll();
    assert.deepEqual(below.asked, asked);
    for (const [i, [offset, length]] of reads.entries()) assert.deepEqual(await results[i], content.slice(offset, offset + length));
  });
}

test("only so many requests are under way, and the others follow", async () => {
  const below = new SlowSource();
  const source = new JoinedSource(below, { inFlight: 2, gapBytes: 0 });
  const results = [0, 1000, 2000, 3000, 4000].map((offset) => source.read(offset, 10));
  await Promise.resolve();
  assert.equal(below.asked.length, 2);
  below.answers.shift()?.();
  await results[0];
  await Promise.resolve();
  assert.equal(below.asked.length, 3);
  await below.answerAll();
  assert.equal((await Promise.all(results)).length, 5);
});

test("where a joined request fails, only the reads fail that touch what cannot be read", async () => {
  const below = new SlowSource();
  below.bad = 25;
  const source = new JoinedSource(below);
  const results = [0, 10, 20, 30].map((offset) => source.read(offset, 10));
  const settled = Promise.allSettled(results);
  await below.answerAll();
  assert.deepEqual(
    (await settled).map(({ status }) => status),
    ["fulfilled", "fulfilled", "rejected", "fulfilled"],
  );
  await assert.rejects(results[2]!, (error) => isZfsError(error, "EIO") && error.place.offset === 25);
});

test("a reader that gives up is let go at once, its memory is left alone, and the others get their bytes", async () => {
  const below = new SlowSource();
  const source = new JoinedSource(below, { inFlight: 1 });
  const controller = new AbortController();
  const into = new Uint8Array(10).fill(0xee);
  const first = source.read(0, 10, { into, signal: controller.signal });
  const second = source.read(10, 10);
  const queued = source.read(90_000, 10, { signal: controller.signal });
  await Promise.resolve();
  const reason = new Error("enough");
  controller.abort(reason);
  await assert.rejects(first, (error) => error === reason);
  await assert.rejects(queued, (error) => error === reason);
  await below.answerAll();
  assert.deepEqual(await second, content.slice(10, 20));
  assert.deepEqual(into, new Uint8Array(10).fill(0xee));
  assert.deepEqual(below.asked, [[0, 20]]);
  await assert.rejects(source.read(0, 1, { signal: controller.signal }), (error) => error === reason);
});

test("any reads at once give their bytes, each into its own memory", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(content.length), fc.nat(3000), fc.boolean()), { maxLength: 30 }),
      fc.record({ gapBytes: fc.nat(500), requestBytes: fc.nat(5000), inFlight: fc.integer({ min: 1, max: 4 }) }),
      async (reads, options) => {
        const source = new JoinedSource(new CountingSource(new MemorySource(content)), options);
        const results = await Promise.all(
          reads.map(async ([offset, wanted, hasInto]) => {
            const length = Math.min(wanted, content.length - offset);
            const into = hasInto ? new Uint8Array(length) : undefined;
            const bytes = await source.read(offset, length, { into });
            assert.deepEqual(bytes, content.slice(offset, offset + length));
            if (into !== undefined) assert.equal(bytes.buffer, into.buffer);
            return bytes;
          }),
        );
        for (const bytes of results) bytes.fill(0);
        for (const [i, bytes] of results.entries()) if (bytes.length > 0) assert.equal(bytes[0], 0, `${i}`);
        assert.deepEqual(await source.read(0, 100), content.slice(0, 100));
      },
    ),
  );
});
