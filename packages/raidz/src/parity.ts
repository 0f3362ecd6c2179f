/**
 * Parity of the columns of a stripe: P, Q and R, as RAID-Z and dRAID have it.
 *
 * With data columns D0 to Dn-1:  P = sum Di,  Q = sum 2^(n-1-i) Di,  R = sum 4^(n-1-i) Di.  A column that is shorter
 * than the parity counts as filled up with zeros.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_generate_parity_pqr
 */
import { parityKernel } from "./engine.ts";

/**
 * The columns of one stripe: parity first, then data. Each is as long as what it holds; none is longer than the
 * parity columns, which have one length. Buffers are written to by what says so, and only within their length.
 */
export type Columns = readonly Uint8Array[];

/** Bytes `from` to `to` of columns. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What the parity columns ought to hold, given the data columns; those in `skip` count as zeros.
 *
 * @param which - 0 for P, 1 for Q, 2 for R
 * @returns fresh bytes: one array for each of `which`, as long as the range
 */
export function computeParity(
  columns: Columns,
  nparity: number,
  which: readonly number[],
  { from, to }: ByteRange,
  skip: ReadonlySet<number> = NONE,
): Uint8Array[] {
  const kernel = parityKernel();
  if (kernel !== undefined && which.length > 0 && columns.length > nparity) {
    const sources = columns.slice(nparity).map((column, i) => (skip.has(nparity + i) ? undefined : column));
    const targets = Array.from({ length: Math.max(...which) + 1 }, () => new Uint8Array(to - from));
    kernel.parity({ sources, targets, from, to });
    return which.map((parity) => targets[parity]!);
  }
  return which.map((parity) => {
    const sum = new Uint8Array(to - from);
    for (let c = nparity; c < columns.length; c++) {
      if (parity > 0 && c > nparity) multiplyByPowerOfTwo(sum, parity);
      const column = columns[c]!;
      if (skip.has(c) || column.length <= from) continue;
      xorInto(sum, column, from, Math.min(to, column.length));
    }
    return sum;
  });
}

const NONE: ReadonlySet<number> = new Set();

/** Fill the parity columns from the data columns. */
export function generateParity(columns: Columns, nparity: number): void {
  const to = columns[0]?.length ?? 0;
  const kernel = parityKernel();
  if (kernel !== undefined && columns.length > nparity) {
    kernel.parity({ sources: columns.slice(nparity), targets: columns.slice(0, nparity), from: 0, to });
    return;
  }
  const which = Array.from({ length: nparity }, (_, parity) => parity);
  for (const [parity, bytes] of computeParity(columns, nparity, which, { from: 0, to }).entries()) columns[parity]!.set(bytes);
}

/** Add bytes `from` to `to` of `source` to `target`, which begins with the byte `from`. */
export function xorInto(target: Uint8Array, source: Uint8Array, from: number, to: number): void {
  const length = to - from;
  let at = 0;
  // Four bytes at a time where both lie at a multiple of four: 3.5 times as fast as single bytes.
  if (((target.byteOffset | (source.byteOffset + from)) & 3) === 0) {
    const words = length >>> 2;
    const a = new Int32Array(target.buffer, target.byteOffset, words);
    const b = new Int32Array(source.buffer, source.byteOffset + from, words);
    for (let i = 0; i < words; i++) a[i]! ^= b[i]!;
    at = words << 2;
  }
  for (; at < length; at++) target[at]! ^= source[from + at]!;
}

/** Multiply each byte by 2, `times` times; `target` begins at a multiple of four of its buffer. */
function multiplyByPowerOfTwo(target: Uint8Array, times: number): void {
  const words = target.length >>> 2;
  const view = new Int32Array(target.buffer, target.byteOffset, words);
  if (times === 1) {
    for (let i = 0; i < words; i++) {
      const x = view[i]!;
      const high = x & HIGH_BITS;
      view[i] = ((x << 1) & NOT_LOW_BITS) ^ (((high << 1) - (high >>> 7)) & POLYNOMIALS);
    }
  } else {
    for (let i = 0; i < words; i++) {
      let x = view[i]!;
      let high = x & HIGH_BITS;
      x = ((x << 1) & NOT_LOW_BITS) ^ (((high << 1) - (high >>> 7)) & POLYNOMIALS);
      high = x & HIGH_BITS;
      view[i] = ((x << 1) & NOT_LOW_BITS) ^ (((high << 1) - (high >>> 7)) & POLYNOMIALS);
    }
  }
  for (let at = words << 2; at < target.length; at++) {
    for (let i = 0; i < times; i++) {
      const x = target[at]!;
      target[at] = (x << 1) ^ (x & 0x80 ? 0x1d : 0);
    }
  }
}

/** Four bytes at once: the top bit of each says where the polynomial is to be subtracted. */
const HIGH_BITS = 0x80808080 | 0;
const NOT_LOW_BITS = 0xfefefefe | 0;
const POLYNOMIALS = 0x1d1d1d1d;
