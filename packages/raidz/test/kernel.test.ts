import assert from "node:assert/strict";
import { test } from "node:test";
import { KernelMemory, loadRaidz } from "@zfskit/kernels";
import { generateParity, loadParityKernel, parityEngine, reconstruct } from "@zfskit/raidz";
import fc from "fast-check";
import { slowParity } from "./field.ts";

/** Stripes of any width; columns in the kernels' memory or elsewhere, no data column longer than parity. */
const stripe = fc.record({
  nparity: fc.integer({ min: 1, max: 3 }),
  ndata: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 252 })),
  length: fc.oneof(fc.nat(200), fc.constantFrom(512, 4096, 20_000)),
  shortBy: fc.array(fc.nat(40), { maxLength: 20 }),
  inside: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  skew: fc.nat(17),
  seed: fc.integer(),
  losses: fc.array(fc.nat(254), { maxLength: 3 }),
  range: fc.tuple(fc.nat(20_000), fc.nat(20_000)),
});
type Stripe = typeof stripe extends fc.Arbitrary<infer T> ? T : never;

function filled(made: Stripe, memory: KernelMemory) {
  const { nparity, ndata, length, shortBy, inside, skew, seed } = made;
  let state = seed | 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 24;
  };
  const buffers = Array.from({ length: nparity + ndata }, (_, c) => {
    const size = c < nparity ? length : Math.max(0, length - (shortBy[c - nparity] ?? 0));
    const buffer = inside[c % inside.length] === true ? memory.allocate(size + skew) : undefined;
    return { buffer, own: new Uint8Array(size + skew) };
  });
  // Allocated first, looked at then: views last no longer than the memory's size.
  const columns = buffers.map(({ buffer, own }) => (buffer?.bytes ?? own).subarray(skew));
  for (const column of columns) for (let i = 0; i < column.length; i++) column[i] = random();
  return { columns, random, release: () => buffers.map(({ buffer }) => buffer?.release()) };
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

// The portable forms run first: the kernel, once it is loaded, takes over.
await withoutWebAssembly(loadParityKernel);
const cases = fc.sample(stripe, { numRuns: 300, seed: 20 });
const ownMemory = new KernelMemory();
const portable = cases.map((made) => outcome(made, ownMemory));

/** The parity of a stripe, and what reconstruction makes of it after losses. */
function outcome(made: Stripe, memory: KernelMemory) {
  const { columns, random, release } = filled(made, memory);
  generateParity(columns, made.nparity);
  const parity = columns.slice(0, made.nparity).map(hex);
  const sample = made.length > 0 ? columns.slice(0, made.nparity).map((column) => column[made.length - 1]) : [];
  const data = columns.slice(made.nparity).map((column) => column[made.length - 1] ?? 0);
  const lost = [...new Set(made.losses.map((loss) => loss % columns.length))].slice(0, made.nparity);
  const from = made.range[0] % (made.length + 1);
  const to = from + (made.range[1] % (made.length - from + 1));
  for (const c of lost) for (let i = 0; i < columns[c]!.length; i++) columns[c]![i] = random();
  reconstruct(columns, made.nparity, lost, { from, to });
  const all = columns.map(hex);
  release();
  return { parity, sample, data, all };
}

async function withoutWebAssembly(load: () => Promise<void>): Promise<void> {
  const real = globalThis.WebAssembly;
  try {
    Object.assign(globalThis, { WebAssembly: undefined });
    await load();
  } finally {
    Object.assign(globalThis, { WebAssembly: real });
  }
}

test("the kernel gives the parity and the columns that the portable form gives, wherever they lie", async () => {
  assert.equal(parityEngine(), "JavaScript");
  await loadParityKernel();
  assert.equal(parityEngine(), "WebAssembly");
  assert.notEqual(await loadRaidz(), undefined);
  const shared = new KernelMemory();
  for (const [i, made] of cases.entries()) {
    const { parity, all, sample, data } = outcome(made, shared);
    assert.deepEqual(parity, portable[i]?.parity);
    assert.deepEqual(all, portable[i]?.all);
    for (const [which, byte] of sample.entries()) assert.equal(byte, slowParity(data, which));
  }
});

test("columns in the kernel's own memory are worked on in place, and nothing beside them is written", async () => {
  const memory = new KernelMemory();
  const kernel = await loadRaidz(memory);
  assert.ok(kernel !== undefined);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 70 }), (count, width, units) => {
      const size = units * 16;
      const target = memory.allocate(count * (size + 32));
      const sources = Array.from({ length: width }, () => memory.allocate(size));
      assert.ok(target !== undefined);
      const columns = sources.map((source) => source!.bytes);
      for (const [c, column] of columns.entries()) for (let i = 0; i < size; i++) column[i] = (i * 7 + c * 131) & 0xff;
      target.bytes.fill(0xa5);
      const targets = Array.from({ length: count }, (_, i) => target.bytes.subarray(i * (size + 32) + 16, i * (size + 32) + 16 + size));
      kernel.parity({ sources: columns, targets, from: 0, to: size });
      for (const [which, bytes] of targets.entries()) {
        const last = columns.map((column) => column[size - 1]!);
        assert.equal(bytes[size - 1], slowParity(last, which));
        const at: number = which * (size + 32);
        const guards: number[] = [...target.bytes.subarray(at, at + 16), ...target.bytes.subarray(at + 16 + size, at + size + 32)];
        assert.ok(guards.every((byte) => byte === 0xa5));
      }
      target.release();
      for (const source of sources) source?.release();
    }),
  );
});
