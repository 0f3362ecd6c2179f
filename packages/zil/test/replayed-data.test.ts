import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { DmuObject } from "@zfskit/dmu";
import { ObjectType } from "@zfskit/format";
import { ReplayedObjectSet } from "@zfskit/zil";
import fc from "fast-check";
import { MemoryObjset } from "./memory-objset.ts";

const BLOCK = 1024;
const END = 24 * BLOCK;
const MEMORY = 1 << 20;

type Step =
  | { readonly do: "write"; readonly offset: number; readonly length: number; readonly fill: number }
  | { readonly do: "free"; readonly offset: number; readonly length: number }
  | { readonly do: "cut"; readonly offset: number }
  | { readonly do: "link"; readonly blkid: number; readonly fill: number };

const offset = fc.oneof(
  fc.nat({ max: END - 1 }),
  fc.nat({ max: 23 }).map((blkid) => blkid * BLOCK),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("write" as const), offset, length: fc.nat({ max: 5000 }), fill: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ do: fc.constant("free" as const), offset, length: fc.nat({ max: 9000 }) }),
  fc.record({ do: fc.constant("cut" as const), offset }),
  fc.record({ do: fc.constant("link" as const), blkid: fc.nat({ max: 23 }), fill: fc.integer({ min: 1, max: 255 }) }),
);

async function apply(
  objset: ReplayedObjectSet,
  base: MemoryObjset,
  object: number,
  steps: readonly Step[],
  model: Uint8Array,
): Promise<void> {
  const data = await objset.data(object);
  for (const one of steps) {
    if (one.do === "write") {
      const bytes = new Uint8Array(Math.min(one.length, END - one.offset)).fill(one.fill);
      await data.write(one.offset, bytes, undefined);
      model.set(bytes, one.offset);
    } else if (one.do === "free") {
      await data.free(one.offset, one.offset + one.length, undefined);
      model.fill(0, one.offset, Math.min(END, one.offset + one.length));
    } else if (one.do === "cut") {
      await data.free(one.offset, Infinity, undefined);
      model.fill(0, one.offset);
    } else {
      data.link(one.blkid, base.pointerTo(new Uint8Array(BLOCK).fill(one.fill)));
      model.fill(one.fill, one.blkid * BLOCK, (one.blkid + 1) * BLOCK);
    }
  }
}

async function readAll(objset: ReplayedObjectSet, object: number): Promise<Uint8Array> {
  const into = new Uint8Array(END);
  await new DmuObject(objset, await objset.dnode(object)).readInto(0, into);
  return into;
}

test("any writes, frees, cuts and linked blocks read as they would on plain memory", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 20 }), fc.array(step, { maxLength: 12 }), async (filled, steps) => {
      const base = new MemoryObjset();
      const blocks = filled.map((full, i) => (full ? new Uint8Array(BLOCK).fill(i + 1) : undefined));
      base.put(7, BLOCK, blocks);
      const model = new Uint8Array(END);
      blocks.forEach((block, i) => {
        if (block !== undefined) model.set(block, i * BLOCK);
      });
      const objset = new ReplayedObjectSet(base, MEMORY, true);
      await apply(objset, base, 7, steps, model);
      assert.deepEqual(await readAll(objset, 7), model);
      // What lies below is as it was.
      for (const [i, block] of blocks.entries()) if (block !== undefined) assert.ok(block.every((byte) => byte === i + 1));
    }),
    { numRuns: 500 },
  );
});

test("blocks of another size hold the same bytes, in an object of one block or a new one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.constantFrom(512, 2048, 4096), async (steps, size) => {
      const base = new MemoryObjset();
      base.put(7, BLOCK, [new Uint8Array(BLOCK).fill(9)]);
      const model = new Uint8Array(END);
      model.fill(9, 0, BLOCK);
      const objset = new ReplayedObjectSet(base, MEMORY, true);
      await apply(objset, base, 7, steps, model);
      await (await objset.data(7)).setBlockSize(size, undefined);
      assert.equal((await objset.dnode(7)).dataBlockSize, size);
      assert.deepEqual(await readAll(objset, 7), model);
    }),
  );
});

test("an object of several blocks keeps their size, as in OpenZFS", async () => {
  const base = new MemoryObjset();
  base.put(7, BLOCK, [new Uint8Array(BLOCK), new Uint8Array(BLOCK)]);
  const data = await new ReplayedObjectSet(base, MEMORY, true).data(7);
  await assert.rejects(data.setBlockSize(2048, undefined), (error) => isZfsError(error, "EINVAL"));
});

test("what replay holds in memory is limited, and what is freed counts no more", async () => {
  const base = new MemoryObjset();
  base.put(7, BLOCK, []);
  const data = await new ReplayedObjectSet(base, 20_000, true).data(7);
  for (let i = 0; i < 50; i++) {
    await data.write(0, new Uint8Array(10_000).fill(i), undefined);
    await data.free(0, Infinity, undefined);
  }
  await assert.rejects(
    data.write(0, new Uint8Array(30_000), undefined),
    (error) => isZfsError(error, "ELIMIT") && /limits\.replayBytes/.test(error.message),
  );
});

test("a range of 2^53 bytes is freed at once", async () => {
  const base = new MemoryObjset();
  base.put(7, BLOCK, [new Uint8Array(BLOCK).fill(1)]);
  const objset = new ReplayedObjectSet(base, MEMORY, true);
  await (await objset.data(7)).free(100, Number.MAX_SAFE_INTEGER, undefined);
  const read = await readAll(objset, 7);
  assert.ok(read.subarray(0, 100).every((byte) => byte === 1) && read.subarray(100).every((byte) => byte === 0));
});

test("objects come in order: those that are there, those that were made, not those that were removed", async () => {
  const base = new MemoryObjset();
  for (const object of [3, 5, 9]) base.put(object, BLOCK, []);
  const objset = new ReplayedObjectSet(base, MEMORY, true);
  objset.remove(5);
  await objset.create(4, ObjectType.plainFileContents, 1);
  await objset.create(5, ObjectType.directoryContents, 2);
  await objset.create(12, ObjectType.plainFileContents, 1);
  objset.remove(9);
  const found: number[] = [];
  for await (const dnode of objset.dnodes()) if (!("error" in dnode)) found.push(dnode.object);
  assert.deepEqual(found, [3, 4, 5, 12]);
  assert.equal((await objset.dnode(5)).type, ObjectType.directoryContents);
  await assert.rejects(
    async () => objset.dnode(9),
    (error) => isZfsError(error, "ENOENT"),
  );
  await assert.rejects(objset.create(4, ObjectType.plainFileContents, 1), (error) => isZfsError(error, "EINVAL"));
});
