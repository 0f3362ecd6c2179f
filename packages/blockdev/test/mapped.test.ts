import assert from "node:assert/strict";
import { test } from "node:test";
import type { BlockSource } from "@zfskit/core";
import fc from "fast-check";
import { type Extent, MappedSource, MemorySource, PieceCache } from "../src/index.ts";

/** What is there, as a source that has to be waited for. */
function slow(bytes: Uint8Array): BlockSource {
  const memory = new MemorySource(bytes);
  return { size: memory.size, read: (...args) => memory.read(...args), close: async () => {} };
}

const anExtent = fc.record({
  kind: fc.constantFrom("zeros", "stored", "made"),
  length: fc.integer({ min: 1, max: 40 }),
  seed: fc.nat(200),
});

for (const [how, wrap] of [
  ["at once", (bytes: Uint8Array) => new MemorySource(bytes)],
  ["by waiting", slow],
] as const) {
  test(`a mapped source gives the bytes that its extents name, ${how}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anExtent, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), async (extents, from, count) => {
        const below = wrap(Uint8Array.from({ length: 256 }, (_, i) => i));
        // The same, put together by hand.
        const whole = extents.flatMap(({ kind, length, seed }) =>
          Array.from({ length }, (_, i) => (kind === "zeros" ? 0 : kind === "stored" ? seed + i : (seed * 7 + i + 3) & 255)),
        );
        const source = new MappedSource({
          name: "mapped",
          size: whole.length,
          sources: [below],
          extentAt(offset): Extent {
            let start = 0;
            for (const [key, { kind, length, seed }] of extents.entries()) {
              const skip = offset - start;
              if (skip < length) {
                if (kind === "zeros") return { kind, length: length - skip };
                if (kind === "stored") return { kind, length: length - skip, source: below, at: seed + skip };
                const make = () => Uint8Array.from({ length }, (_, i) => seed * 7 + i + 3);
                return { kind: "made", length: length - skip, key, skip, make };
              }
              start += length;
            }
            throw new Error("past the end");
          },
        });
        const offset = from % whole.length;
        const length = count % (whole.length - offset + 1);
        assert.equal(source.readSync === undefined, below.readSync === undefined);
        assert.deepEqual([...(await source.read(offset, length))], whole.slice(offset, offset + length));
      }),
    );
  });
}

test("a piece is made once for all who wait for it, and again after it failed", async () => {
  const cache = new PieceCache(100);
  let made = 0;
  const make = async () => {
    made++;
    if (made === 1) throw new Error("first");
    return new Uint8Array(10);
  };
  await assert.rejects(async () => cache.get(1, make), /first/);
  const [a, b] = await Promise.all([cache.get(1, make), cache.get(1, make)]);
  assert.equal(a, b);
  assert.equal(made, 2);
});

test("pieces past the limit go, the least recently used first", () => {
  const cache = new PieceCache(100);
  const made: number[] = [];
  const get = (key: number) =>
    cache.get(key, () => {
      made.push(key);
      return new Uint8Array(40);
    });
  for (const key of [1, 2, 1, 3, 1, 2]) get(key);
  assert.deepEqual(made, [1, 2, 3, 2]);
});
