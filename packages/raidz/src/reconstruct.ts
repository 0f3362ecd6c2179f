/**
 * Lost columns of a stripe from those that are left.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_reconstruct_row, vdev_raidz_reconstruct_general
 */
import type { RaidzKernel } from "@zfskit/kernels";
import { parityKernel } from "./engine.ts";
import { invertMatrix, multiply, power, productTable } from "./galois.ts";
import { type ByteRange, type Columns, computeParity, xorInto } from "./parity.ts";

/**
 * Write the data columns in `lost` anew, in place, from the other columns.
 *
 * Parity columns in `lost` are not used, and left alone. What lies outside the range is not touched.
 *
 * @param lost - columns whose bytes are not to be believed, at most `nparity`
 * @throws TypeError when more columns are lost than there is parity left
 */
export function reconstruct(
  columns: Columns,
  nparity: number,
  lost: readonly number[],
  range: ByteRange = { from: 0, to: columns[0]?.length ?? 0 },
): void {
  const lostData = lost.filter((c) => c >= nparity && c < columns.length);
  if (lostData.length === 0) return;
  const equations = equationsFor(columns.length, nparity, lost, lostData);
  const kernel = parityKernel();
  if (kernel === undefined) solve(columns, nparity, equations, range);
  else solveByKernel(kernel, columns, equations, range);
}

/** What is to be computed: lost columns, as sums of the differences that parity has without them. */
interface Equations {
  readonly usable: readonly number[];
  readonly lostData: readonly number[];
  readonly solution: readonly (readonly number[])[];
  /** The columns that are left, and their factors in each of the lost, whatever way they take through parity. */
  readonly known: readonly number[];
  readonly factors: readonly (readonly number[])[];
}

/** Equations by the shape of the stripe and what is lost of it: with a device missing, the same few again and again. */
const solved = new Map<string, Equations>();
const SOLVED_LIMIT = 1000;

function equationsFor(count: number, nparity: number, lost: readonly number[], lostData: readonly number[]): Equations {
  const key = `${count} ${nparity} ${lost.join()}`;
  const ready = solved.get(key);
  if (ready !== undefined) return ready;
  const usable: number[] = [];
  for (let parity = 0; parity < nparity && usable.length < lostData.length; parity++) if (!lost.includes(parity)) usable.push(parity);
  if (usable.length < lostData.length) throw new TypeError(`${lostData.length} columns cannot come from ${usable.length} of parity`);
  const solution = invertMatrix(usable.map((parity) => lostData.map((c) => coefficient(count, parity, c))));
  const known = [...usable];
  for (let c = nparity; c < count; c++) if (!lostData.includes(c)) known.push(c);
  const factors = solution.map((row) =>
    known.map((c) =>
      c < nparity ? row[usable.indexOf(c)]! : usable.reduce((sum, parity, p) => sum ^ multiply(row[p]!, coefficient(count, parity, c)), 0),
    ),
  );
  const equations = { usable, lostData, solution, known, factors };
  if (solved.size >= SOLVED_LIMIT) solved.clear();
  solved.set(key, equations);
  return equations;
}

function solve(columns: Columns, nparity: number, { usable, lostData, solution }: Equations, range: ByteRange): void {
  const sums = syndromes(columns, nparity, usable, range, new Set(lostData));
  const [only] = lostData;
  if (only !== undefined && lostData.length === 1 && usable[0] === 0) {
    store(columns[only]!, range, sums[0]!);
    return;
  }
  for (const [i, c] of lostData.entries()) {
    const sum = new Uint8Array(range.to - range.from);
    for (const [p, bytes] of sums.entries()) addProduct(sum, bytes, solution[i]![p]!);
    store(columns[c]!, range, sum);
  }
}

/** The same in one pass over all columns. */
function solveByKernel(kernel: RaidzKernel, columns: Columns, equations: Equations, range: ByteRange): void {
  const { lostData, known, factors } = equations;
  const { from, to } = range;
  const reaching = lostData.map((c) => (columns[c]!.length >= to ? columns[c]!.subarray(from, to) : undefined));
  const targets = reaching.map((column) => column ?? new Uint8Array(to - from));
  kernel.combine({ sources: known.map((c) => columns[c]!), targets, from, to }, factors);
  for (const [i, c] of lostData.entries()) if (reaching[i] === undefined) store(columns[c]!, range, targets[i]!);
}

/** What column `c` of a stripe of `count` columns is multiplied with in a parity. */
export function coefficient(count: number, parity: number, c: number): number {
  return power(parity * (count - 1 - c));
}

/**
 * The difference between parity as it is and as the data columns say: zeros where all of them agree.
 *
 * @param skip - data columns that count as zeros, so that the result is their share
 * @returns fresh bytes, an array for each parity of `which`
 */
export function syndromes(
  columns: Columns,
  nparity: number,
  which: readonly number[],
  range: ByteRange,
  skip?: ReadonlySet<number>,
): Uint8Array[] {
  const sums = computeParity(columns, nparity, which, range, skip);
  for (const [i, parity] of which.entries()) xorInto(sums[i]!, columns[parity]!, range.from, range.to);
  return sums;
}

/** Add `factor` times the bytes of `source` to `target`, of the same length. */
function addProduct(target: Uint8Array, source: Uint8Array, factor: number): void {
  if (factor === 0) return;
  if (factor === 1) {
    xorInto(target, source, 0, source.length);
    return;
  }
  const products = productTable(factor);
  for (let i = 0; i < target.length; i++) target[i]! ^= products[source[i]!]!;
}

/** A column may end before the range does: what was computed beyond its end stands for zeros. */
function store(column: Uint8Array, { from, to }: ByteRange, bytes: Uint8Array): void {
  if (column.length <= from) return;
  column.set(column.length >= to ? bytes : bytes.subarray(0, column.length - from), from);
}
