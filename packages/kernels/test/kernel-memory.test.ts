import assert from "node:assert/strict";
import { test } from "node:test";
import * as kernels from "@zfskit/kernels";
import { KernelMemory, loadFletcher, sharedKernelMemory } from "@zfskit/kernels";

const MIB = 1 << 20;

test("what is allocated keeps its bytes and its view, whatever else is allocated", () => {
  const memory = new KernelMemory(8 * MIB);
  const first = memory.allocate(100);
  assert.ok(first !== undefined);
  assert.equal(first.offset % 64, 0);
  first.bytes.fill(7);
  assert.ok(memory.allocate(4 * MIB) !== undefined);
  assert.deepEqual(first.bytes, new Uint8Array(100).fill(7));
  assert.equal(memory.offsetOf(first.bytes), first.offset);
  assert.equal(memory.offsetOf(new Uint8Array(1)), undefined);
});

test("pieces do not overlap, and one given back is given out again", () => {
  const memory = new KernelMemory(8 * MIB);
  const pieces = [1, 4096, 4097, 100_000, 0, 131072].map((size) => memory.allocate(size));
  const ranges = pieces.map((piece) => [piece?.offset ?? 0, (piece?.offset ?? 0) + (piece?.bytes.length ?? 0)] as const);
  for (const [i, [from, to]] of ranges.entries()) {
    for (const [start, end] of ranges.slice(i + 1)) assert.ok(to <= start || end <= from);
  }
  pieces[3]?.release();
  pieces[3]?.release();
  const again = memory.allocate(120_000);
  assert.equal(again?.offset, pieces[3]?.offset);
  assert.notEqual(memory.allocate(120_000)?.offset, again?.offset);
});

test("the memory has its size from the start, and gives no more", () => {
  const memory = new KernelMemory(4 * MIB);
  assert.equal(memory.allocate(5 * MIB), undefined);
  assert.equal(memory.stage(4 * MIB), undefined);
  const pieces = [];
  for (let piece = memory.allocate(100_000); piece !== undefined; piece = memory.allocate(100_000)) pieces.push(piece);
  assert.ok(pieces.length > 20 && memory.memory.buffer.byteLength === 4 * MIB);
  pieces[0]?.release();
  assert.notEqual(memory.allocate(100_000), undefined);
});

test("what is lent leaves a third of the memory to tables and copies, however many sizes are asked for", async () => {
  const memory = new KernelMemory(12 * MIB);
  const lent = [];
  for (let size = 4096; size <= 4 * MIB; size *= 2)
    for (let piece = memory.lend(size); piece !== undefined; piece = memory.lend(size)) lent.push(piece);
  assert.ok(lent.length > 100);
  assert.ok(lent.every(({ offset, bytes }) => offset + bytes.length <= 8 * MIB));
  assert.notEqual(memory.stage(4 * MIB - 4096), undefined);
  assert.notEqual(await loadFletcher(memory), undefined);
  lent[0]?.release();
  assert.equal(memory.lend(4096)?.offset, lent[0]?.offset);
});

test("kernels of one memory are made once", async () => {
  const memory = new KernelMemory();
  assert.equal(await loadFletcher(memory), await loadFletcher(memory));
  assert.notEqual(await loadFletcher(memory), await loadFletcher());
});

test("without WebAssembly, and where a policy refuses it, there are no kernels and no error", async () => {
  const memory = new KernelMemory();
  const real = globalThis.WebAssembly;
  const refusing = {
    instantiate: async () => {
      throw new Error("refused by Content-Security-Policy");
    },
  };
  try {
    Object.assign(globalThis, { WebAssembly: undefined });
    assert.equal(sharedKernelMemory(), undefined);
    assert.equal(await loadFletcher(), undefined);
    Object.assign(globalThis, { WebAssembly: refusing });
    assert.equal(await loadFletcher(memory), undefined);
  } finally {
    Object.assign(globalThis, { WebAssembly: real });
  }
  assert.notEqual(await loadFletcher(), undefined);
});

test("a memory too small for a kernel's tables gives none", async () => {
  assert.equal(await loadFletcher(new KernelMemory(65536)), undefined);
});

test("the public names", () => {
  assert.deepEqual(Object.keys(kernels).sort(), [
    "KernelMemory",
    "loadBlake3",
    "loadEdonR",
    "loadFletcher",
    "loadLz4Compressor",
    "loadLz4Decoder",
    "loadLzjbDecoder",
    "loadRaidz",
    "loadSkein",
    "loadZleDecoder",
    "loadZlibDecoder",
    "loadZstdDecoder",
    "sharedKernelMemory",
  ]);
});
