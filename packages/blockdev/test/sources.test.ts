import assert from "node:assert/strict";
import { test } from "node:test";
import * as blockdev from "@zfskit/blockdev";
import { CachedSource, CountingSource, JoinedSource, MemorySource, PartitionSource } from "@zfskit/blockdev";
import { BlobSource, openBlob, SyncHandleSource } from "@zfskit/blockdev/blob";
import { type BlockSource, isZfsError, type ReadOptions, ZfsError } from "@zfskit/core";
import fc from "fast-check";

const KIB = 1024;
const PAGE_BYTES = 128 * KIB;

/** Bytes that differ from page to page. */
function pattern(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (i * 7 + (i >> 8) * 13 + (i >> 16) * 31) & 0xff);
}

const content = pattern(5 * PAGE_BYTES + 1000);

/** As a browser gives it to a worker, but for one that reads little at a time. */
function handleOf(bytes: Uint8Array, size: number = bytes.length) {
  return {
    closed: 0,
    getSize: () => size,
    read(into: Uint8Array, { at }: { at: number }): number {
      const piece = bytes.subarray(at, at + Math.min(into.length, 50_000));
      into.set(piece);
      return piece.length;
    },
    close() {
      this.closed++;
    },
  };
}

const sources: readonly { readonly name: string; readonly open: () => BlockSource; readonly bytes: Uint8Array }[] = [
  { name: "memory", open: () => new MemorySource(content.slice()), bytes: content },
  {
    name: "memory over part of a larger buffer",
    open: () => new MemorySource(content.subarray(77, 3000)),
    bytes: content.subarray(77, 3000),
  },
  { name: "partition", open: () => new PartitionSource(new MemorySource(content), 1000, 70000), bytes: content.subarray(1000, 71000) },
  {
    name: "partition of a partition",
    open: () => new PartitionSource(new PartitionSource(new MemorySource(content), 1000, 70000), 24, 500),
    bytes: content.subarray(1024, 1524),
  },
  { name: "cache", open: () => new CachedSource(new MemorySource(content)), bytes: content },
  { name: "cache of a page", open: () => new CachedSource(new MemorySource(content), { limitBytes: PAGE_BYTES }), bytes: content },
  { name: "cache of less than a page", open: () => new CachedSource(new MemorySource(content), { limitBytes: 1000 }), bytes: content },
  { name: "joined", open: () => new JoinedSource(new MemorySource(content)), bytes: content },
  { name: "blob", open: () => new BlobSource(new Blob([Uint8Array.from(content)])), bytes: content },
  { name: "blob, asked seldom", open: () => openBlob(new Blob([Uint8Array.from(content)])), bytes: content },
  { name: "file of a page's own", open: () => new SyncHandleSource(handleOf(content), "0.img"), bytes: content },
  { name: "counting", open: () => new CountingSource(new MemorySource(content)), bytes: content },
];

test("large reads pass a cache by, but for what it was told to load", async () => {
  const seen: number[] = [];
  const below = new CountingSource(new MemorySource(content), (offset) => seen.push(offset));
  const cache = new CachedSource(below, { largeBytes: 48 * KIB });
  cache.load(2 * PAGE_BYTES + 5, 2 * PAGE_BYTES);
  assert.deepEqual(seen, [2 * PAGE_BYTES, 3 * PAGE_BYTES, 4 * PAGE_BYTES]);
  assert.deepEqual(await cache.read(2 * PAGE_BYTES + 100, 60 * KIB), content.slice(2 * PAGE_BYTES + 100, 2 * PAGE_BYTES + 100 + 60 * KIB));
  assert.equal(seen.length, 3);
  for (const times of [1, 2]) {
    await cache.read(10, 48 * KIB);
    assert.deepEqual(
      seen.slice(3),
      Array.from({ length: times }, () => 10),
    );
  }
});

test("the public names", () => {
  assert.deepEqual(Object.keys(blockdev).sort(), [
    "CachedSource",
    "CountingSource",
    "JoinedSource",
    "MappedSource",
    "MemorySource",
    "PartitionSource",
    "PieceCache",
    "checkRange",
  ]);
});

for (const { name, open, bytes } of sources) {
  test(`${name}: any range gives its bytes, with and without a buffer, with and without waiting`, async () => {
    const source = open();
    assert.equal(source.size, bytes.length);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.nat(3 * PAGE_BYTES), async (offset, wanted) => {
        const length = Math.min(wanted, bytes.length - offset);
        const expected = bytes.subarray(offset, offset + length);
        assert.deepEqual(await source.read(offset, length), new Uint8Array(expected));
        const into = new Uint8Array(length + 3).fill(0xee);
        const result = await source.read(offset, length, { into });
        assert.deepEqual(result, new Uint8Array(expected));
        assert.deepEqual(into.subarray(0, length), result);
        assert.deepEqual(into.subarray(length), Uint8Array.of(0xee, 0xee, 0xee));
        if (source.readSync !== undefined) assert.deepEqual(source.readSync(offset, length), new Uint8Array(expected));
      }),
      { numRuns: 60 },
    );
  });

  test(`${name}: what was read belongs to the caller`, async () => {
    const source = open();
    const first = await source.read(0, 100);
    const before = first.slice();
    first.fill(0xaa);
    assert.deepEqual(await source.read(0, 100), before);
    if (source.readSync === undefined) return;
    source.readSync(0, 100).fill(0xaa);
    assert.deepEqual(source.readSync(0, 100), before);
  });

  test(`${name}: a read past the end is EIO and names the source, not short data`, async () => {
    const source = open();
    for (const [offset, length] of [
      [bytes.length, 1],
      [bytes.length - 1, 2],
      [0, bytes.length + 1],
      [2 ** 52, 16],
    ] as const) {
      await assert.rejects(source.read(offset, length), (error) => isZfsError(error, "EIO") && /ends at/.test(error.message));
      if (source.readSync !== undefined)
        assert.throws(
          () => source.readSync?.(offset, length),
          (error) => isZfsError(error, "EIO"),
        );
    }
    assert.equal((await source.read(bytes.length, 0)).length, 0);
  });

  test(`${name}: what is no range is a TypeError`, async () => {
    const source = open();
    for (const [offset, length] of [
      [-1, 4],
      [0, -1],
      [0.5, 4],
      [0, Number.NaN],
      [Number.POSITIVE_INFINITY, 0],
    ] as const)
      await assert.rejects(source.read(offset, length), TypeError);
    await assert.rejects(source.read(0, 5, { into: new Uint8Array(4) }), TypeError);
  });

  test(`${name}: an aborted signal stops a read with its reason`, async () => {
    const reason = new Error("enough");
    await assert.rejects(open().read(0, 10, { signal: AbortSignal.abort(reason) }), (error) => error === reason);
  });
}

for (const [start, size] of [
  [-1, 10],
  [0, 101],
  [100, 1],
  [50, -1],
] as const) {
  test(`a partition of ${size} bytes at ${start} does not fit a source of 100`, () => {
    assert.throws(
      () => new PartitionSource(new MemorySource(new Uint8Array(100), "disk"), start, size),
      (error) => isZfsError(error, "ECORRUPT") && error.message.includes("disk of 100 bytes"),
    );
  });
}

test("closing a partition, a counter, a cache or what joins reads closes what is below", async () => {
  for (const wrap of [
    (below: BlockSource) => new PartitionSource(below, 0, 1),
    (below: BlockSource) => new CountingSource(below),
    (below: BlockSource) => new CachedSource(below),
    (below: BlockSource) => new JoinedSource(below),
  ]) {
    let closed = 0;
    const below = new MemorySource(new Uint8Array(10));
    below.close = async () => {
      closed++;
    };
    await wrap(below).close();
    assert.equal(closed, 1);
  }
});

test("a file of a page's own that became shorter, or cannot be read any more, is EIO; one that was closed is EBADF", async () => {
  const shorter = new SyncHandleSource(handleOf(content, content.length + 1), "0.img");
  await assert.rejects(shorter.read(content.length - 1, 2), (error) => isZfsError(error, "EIO") && /shorter/.test(error.message));
  const handle = handleOf(content);
  const source = new SyncHandleSource(handle, "0.img");
  handle.read = () => {
    throw new Error("gone");
  };
  assert.throws(
    () => source.readSync(0, 1),
    (error) => isZfsError(error, "EIO") && /0\.img.*gone/.test(error.message),
  );
  await source.close();
  assert.equal(handle.closed, 1);
  assert.throws(
    () => source.readSync(0, 1),
    (error) => isZfsError(error, "EBADF"),
  );
});

test("a counter counts reads of both kinds and their bytes, and tells where they are", async () => {
  const seen: [number, number][] = [];
  const source = new CountingSource(new MemorySource(content), (offset, length) => seen.push([offset, length]));
  await source.read(5, 10);
  source.readSync?.(100, 1);
  assert.deepEqual(
    [source.reads, source.bytes, seen],
    [
      2,
      11,
      [
        [5, 10],
        [100, 1],
      ],
    ],
  );
});

/** A source that answers when it is told to. */
class SlowSource implements BlockSource {
  readonly size = content.length;
  readonly waiting: { resolve: () => void; reject: (error: Error) => void; signal: AbortSignal | undefined }[] = [];

  read(offset: number, length: number, options: ReadOptions = {}): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve: () => resolve(content.slice(offset, offset + length)), reject, signal: options.signal });
    });
  }

  async close(): Promise<void> {}
}

test("cache: pages are read once, small reads are served from them", async () => {
  const below = new CountingSource(new MemorySource(content));
  const cache = new CachedSource(below, { limitBytes: 4 * PAGE_BYTES });
  for (let offset = 0; offset < PAGE_BYTES - 500; offset += 1000) await cache.read(offset, 500);
  assert.deepEqual([below.reads, below.bytes], [1, PAGE_BYTES]);
  await cache.read(PAGE_BYTES - 10, 20);
  assert.equal(below.reads, 2);
});

test("cache: the last page is as short as the source", async () => {
  const below = new CountingSource(new MemorySource(content));
  assert.deepEqual(await new CachedSource(below).read(content.length - 5, 5), content.slice(-5));
  assert.equal(below.bytes, 1000);
});

test("cache: at its limit in bytes the page that was used longest ago goes", async () => {
  const seen: number[] = [];
  const cache = new CachedSource(new CountingSource(new MemorySource(content), (offset) => seen.push(offset / PAGE_BYTES)), {
    limitBytes: 2 * PAGE_BYTES,
  });
  for (const page of [0, 1, 0, 2, 0, 1]) await cache.read(page * PAGE_BYTES, 1);
  // Page 2 drove out page 1, which had been used before page 0 was.
  assert.deepEqual(seen, [0, 1, 2, 1]);
});

test("cache: a read larger than the limit passes by, and drives nothing out", async () => {
  const below = new CountingSource(new MemorySource(content));
  const cache = new CachedSource(below, { limitBytes: PAGE_BYTES });
  await cache.read(0, 1);
  await cache.read(0, PAGE_BYTES + 1);
  await cache.read(1, 1);
  assert.deepEqual([below.reads, below.bytes], [2, 2 * PAGE_BYTES + 1]);
});

test("cache: concurrent reads of a page share one request, and none of their signals reaches it", async () => {
  const below = new SlowSource();
  const cache = new CachedSource(below);
  const { signal } = new AbortController();
  const reads = [cache.read(0, 10, { signal }), cache.read(10, 10), cache.read(20, 10)];
  assert.equal(below.waiting.length, 1);
  assert.equal(below.waiting[0]?.signal, undefined);
  below.waiting[0]?.resolve();
  assert.deepEqual(await Promise.all(reads), [content.slice(0, 10), content.slice(10, 20), content.slice(20, 30)]);
});

test("cache: who aborts stops waiting, the others get their bytes", async () => {
  const below = new SlowSource();
  const cache = new CachedSource(below);
  const controller = new AbortController();
  const reason = new Error("enough");
  const impatient = cache.read(0, 10, { signal: controller.signal });
  const patient = cache.read(0, 10);
  controller.abort(reason);
  await assert.rejects(impatient, (error) => error === reason);
  below.waiting[0]?.resolve();
  assert.deepEqual(await patient, content.slice(0, 10));
  assert.equal(below.waiting.length, 1);
});

test("cache: a page that could not be read is not kept, and the next read tries again", async () => {
  const below = new SlowSource();
  const cache = new CachedSource(below);
  const failing = cache.read(0, 10);
  below.waiting[0]?.reject(new ZfsError("EIO", "cable"));
  await assert.rejects(failing, (error) => isZfsError(error, "EIO"));
  const again = cache.read(0, 10);
  assert.equal(below.waiting.length, 2);
  below.waiting[1]?.resolve();
  assert.deepEqual(await again, content.slice(0, 10));
});

test("cache: a signal that is used for many reads keeps no listener of them", async () => {
  const listening = new Set<unknown>();
  const signal = new AbortController().signal;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions | boolean) => {
    listening.add(listener);
    add(type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: EventListenerOptions | boolean) => {
    listening.delete(listener);
    remove(type, listener, options);
  };
  const cache = new CachedSource(new MemorySource(content));
  for (let i = 0; i < 10; i++) await cache.read(i, 1, { signal });
  assert.equal(listening.size, 0);
});
