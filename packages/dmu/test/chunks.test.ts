import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { type Damage, DmuObject } from "@zfskit/dmu";
import { Checksum } from "@zfskit/format";
import { BlkptrEditor } from "@zfskit/format/edit";
import { sharedKernelMemory } from "@zfskit/kernels";
import fc from "fast-check";
import { ObjectSetBuilder } from "./object-set.ts";

const BLOCK = 256 * 1024;
const PER_CHUNK = 4;
const BLOCKS = 24;

interface Shape {
  readonly holes?: readonly number[];
  /** Blocks that do not verify. */
  readonly bad?: readonly number[];
  readonly slow?: boolean;
}

/** An object of blocks of which each is full of its number, beginning with 1; chunks have four of them. */
async function objectOf({ holes = [], bad = [], slow = false }: Shape): Promise<{ object: DmuObject; builder: ObjectSetBuilder }> {
  const builder = new ObjectSetBuilder();
  builder.slow = slow;
  const pointers = new Uint8Array(32 * BlkptrEditor.SIZE);
  for (let blkid = 0; blkid < BLOCKS; blkid++) {
    if (holes.includes(blkid)) continue;
    const pointer = builder.writeBlock(new Uint8Array(BLOCK).fill(blkid + 1));
    if (bad.includes(blkid)) BlkptrEditor.of(pointer, 0, true).checksum = Checksum.fletcher4;
    pointers.set(pointer, blkid * BlkptrEditor.SIZE);
  }
  const dnode = builder.addObject(5, { levels: 2, indirectShift: 12, blockSize: BLOCK, maxBlkid: BLOCKS - 1 });
  new Uint8Array(dnode.dv.buffer).set(builder.writeBlock(pointers, 1), dnode.dv.byteOffset + dnode.off + 64);
  const objset = await builder.open();
  return { object: new DmuObject(objset, await objset.dnode(5)), builder };
}

/** What byte `at` is: of holes, and of what is damaged, 0. */
function expected(at: number, { holes = [], bad = [] }: Shape): number {
  const blkid = Math.floor(at / BLOCK);
  return blkid >= BLOCKS || holes.includes(blkid) || bad.includes(blkid) ? 0 : blkid + 1;
}

/** Bytes at both ends of each block, and between. */
function holdTo(chunk: Uint8Array, at: number, shape: Shape): void {
  for (let i = 0; i < chunk.length; i += i % BLOCK === 0 ? 1 : BLOCK / 4 - 1)
    assert.equal(chunk[i], expected(at + i, shape), `byte ${at + i}`);
  if (chunk.length > 0) assert.equal(chunk[chunk.length - 1], expected(at + chunk.length - 1, shape));
}

const shapes = fc.record({
  holes: fc.uniqueArray(fc.nat(BLOCKS - 1), { maxLength: 5 }),
  bad: fc.uniqueArray(fc.nat(BLOCKS - 1), { maxLength: 3 }),
  slow: fc.boolean(),
  lend: fc.boolean(),
  from: fc.nat(BLOCKS * BLOCK),
  length: fc.nat(BLOCKS * BLOCK),
});

test("chunks lie end to end, damage is told with the chunk that it is in, whether they are lent or waited for", async () => {
  await fc.assert(
    fc.asyncProperty(shapes, async ({ from, length, lend, ...drawn }) => {
      const shape = { ...drawn, bad: drawn.bad.filter((blkid) => !drawn.holes.includes(blkid)) };
      const { object } = await objectOf(shape);
      const to = Math.min(from + length, BLOCKS * BLOCK);
      const told: Damage[] = [];
      let at = from;
      for await (const chunk of object.chunks(from, to, { lend, onDamage: (damage) => told.push(damage) })) {
        holdTo(chunk, at, shape);
        at += chunk.length;
        for (const { offset } of told) assert.ok(offset < at);
      }
      assert.equal(at, Math.max(from, to));
      const lost = shape.bad.filter((blkid) => from < to && blkid * BLOCK < to && (blkid + 1) * BLOCK > from).sort((a, b) => a - b);
      assert.deepEqual(
        told.map(({ offset }) => Math.floor(offset / BLOCK)),
        lost,
      );
    }),
    { numRuns: 40 },
  );
});

test("what lies before damage comes before that is thrown", async () => {
  for (const slow of [false, true]) {
    const shape = { bad: [PER_CHUNK * 2 + 1], slow };
    const { object } = await objectOf(shape);
    let at = 0;
    await assert.rejects(
      async () => {
        for await (const chunk of object.chunks(0, BLOCKS * BLOCK, { lend: true })) {
          holdTo(chunk, at, shape);
          at += chunk.length;
        }
      },
      (error) => isZfsError(error, "ECKSUM") && error.place.blkid === PER_CHUNK * 2 + 1,
    );
    assert.equal(at, (PER_CHUNK * 2 + 1) * BLOCK);
  }
});

test("from something slow many blocks are under way at a time, else none is", async () => {
  const slow = await objectOf({ slow: true });
  for await (const _ of slow.object.chunks(0, BLOCKS * BLOCK)) assert.ok(true);
  assert.ok(slow.builder.mostWaiting > PER_CHUNK, `${slow.builder.mostWaiting}`);
  const quick = await objectOf({});
  for await (const _ of quick.object.chunks(0, BLOCKS * BLOCK)) assert.ok(true);
  assert.equal(quick.builder.mostWaiting, 0);
});

test("memory that chunks are lent from is given back: at the end, when the reader stops, at damage, and when it is aborted", async () => {
  const { object } = await objectOf({ slow: true, bad: [20] });
  const readSome = async (chunks: number, signal?: AbortSignal) => {
    for await (const _ of object.chunks(0, BLOCKS * BLOCK, { lend: true, signal })) if (--chunks === 0) return;
  };
  const used = async () => {
    await readSome(2);
    await assert.rejects(readSome(100), (error) => isZfsError(error, "ECKSUM"));
    const controller = new AbortController();
    const stopped = readSome(100, controller.signal);
    const reason = new Error("enough");
    controller.abort(reason);
    await assert.rejects(stopped, (error) => error === reason);
    return sharedKernelMemory()?.stage(0);
  };
  const first = await used();
  for (let times = 0; times < 5; times++) assert.equal(await used(), first);
});

test("chunks that are not lent belong to the caller", async () => {
  const { object } = await objectOf({});
  const kept: Uint8Array[] = [];
  for await (const chunk of object.chunks(0, BLOCKS * BLOCK)) kept.push(chunk);
  for (const [i, chunk] of kept.entries()) holdTo(chunk, i * PER_CHUNK * BLOCK, {});
  assert.equal(new Set(kept.map(({ buffer }) => buffer)).size, kept.length);
});
