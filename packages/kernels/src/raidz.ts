import { type Functions, loadKernel } from "./instantiate.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/** Columns from columns: bytes `from` to `to` of each source; one that is absent, or ends earlier, counts as zeros. */
export interface ColumnSums {
  /** At most 255. */
  readonly sources: readonly (Uint8Array | undefined)[];
  /** One to three; each begins with byte `from`, and no byte of them is one of a source. */
  readonly targets: readonly Uint8Array[];
  readonly from: number;
  readonly to: number;
}

/** Arithmetic on columns of RAID-Z and dRAID. */
export interface RaidzKernel {
  /** Into the first target P of the sources, into the second Q, into the third R. */
  parity(columns: ColumnSums): void;
  /** Into each target the sum of all sources, each times its factor: `factors[target][source]`. */
  combine(columns: ColumnSums, factors: readonly (readonly number[])[]): void;
}

type Sum = "parity1" | "parity2" | "parity3";
type Combination = "combine1" | "combine2" | "combine3";

const sourcesLimit = 255;
const targetsLimit = 3;
const addressBytes = 4;
const factorBytes = 32;
/** What columns are copied into at a time, so that it stays in the processor's cache. */
const columnsBytes = 192 * 1024;
const stripLimit = 16 * 1024;
/** Kernels go in steps of this many bytes: where a strip is no multiple of it, they work on copies. */
const stepBytes = 32;

/** @returns undefined where WebAssembly is absent, refused, or out of memory */
export function loadRaidz(memory?: KernelMemory): Promise<RaidzKernel | undefined> {
  return loadKernel(async () => (await import("./wasm/raidz.ts")).raidzWasm, bind, memory);
}

function bind(kernel: Functions<Sum | Combination | "factor">, memory: KernelMemory): RaidzKernel | undefined {
  const tableBytes = Math.ceil(((sourcesLimit + targetsLimit) * addressBytes) / 64) * 64;
  const factorsBytes = sourcesLimit * targetsLimit * factorBytes;
  const room = memory.allocate(tableBytes + factorsBytes + columnsBytes);
  if (room === undefined) return undefined;
  const targetsAt = room.offset;
  const sourcesAt = targetsAt + targetsLimit * addressBytes;
  const factorsAt = room.offset + tableBytes;
  const columnsAt = factorsAt + factorsBytes;
  const addresses = new Uint32Array(memory.memory.buffer, targetsAt, targetsLimit + sourcesLimit);

  const inStrips = ({ sources, targets, from, to }: ColumnSums, sum: (size: number) => void) => {
    const { length: count } = sources;
    if (count > sourcesLimit || targets.length > targetsLimit) throw new TypeError(`${count} columns into ${targets.length}`);
    const all = memory.bytes;
    // A strip of each source, of each target, and one of zeros.
    const stripBytes = Math.min(stripLimit, Math.floor(columnsBytes / (count + targets.length + 1) / 64) * 64);
    const zerosAt = columnsAt + (count + targets.length) * stripBytes;
    all.fill(0, zerosAt, zerosAt + Math.min(stripBytes, to - from + stepBytes));
    for (let at = from; at < to; at += stripBytes) {
      const size = Math.min(stripBytes, to - at);
      const whole = size % stepBytes === 0;
      for (const [i, source] of sources.entries()) {
        const has = source === undefined ? 0 : Math.min(size, source.length - at);
        if (source === undefined || has <= 0) {
          addresses[targetsLimit + i] = zerosAt;
          continue;
        }
        const offset = memory.offsetOf(source);
        if (offset !== undefined && has === size && whole) {
          addresses[targetsLimit + i] = offset + at;
          continue;
        }
        const place = columnsAt + i * stripBytes;
        all.set(source.subarray(at, at + has), place);
        if (has < size) all.fill(0, place + has, place + size);
        addresses[targetsLimit + i] = place;
      }
      for (const [i, target] of targets.entries()) {
        const offset = memory.offsetOf(target);
        addresses[i] = offset !== undefined && whole ? offset + at - from : columnsAt + (count + i) * stripBytes;
      }
      sum(Math.ceil(size / stepBytes) * stepBytes);
      for (const [i, target] of targets.entries()) {
        const place = columnsAt + (count + i) * stripBytes;
        if (addresses[i] === place) target.set(all.subarray(place, place + size), at - from);
      }
    }
  };

  return {
    parity(columns) {
      const run = kernel[`parity${columns.targets.length}` as Sum];
      inStrips(columns, (size) => run(sourcesAt, columns.sources.length, targetsAt, size));
    },
    combine(columns, factors) {
      const { sources, targets } = columns;
      if (targets.length === 1 && factors[0]!.every((factor) => factor === 1)) {
        inStrips(columns, (size) => kernel.parity1(sourcesAt, sources.length, targetsAt, size));
        return;
      }
      for (let source = 0, at = factorsAt; source < sources.length; source++)
        for (let target = 0; target < targets.length; target++, at += factorBytes) kernel.factor(at, factors[target]![source]!);
      const run = kernel[`combine${targets.length}` as Combination];
      inStrips(columns, (size) => run(sourcesAt, sources.length, targetsAt, size, factorsAt));
    },
  };
}
