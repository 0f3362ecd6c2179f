/**
 * Which rows of a stripe do not agree with their parity, and where that alone tells which columns are wrong.
 *
 * A row is the nth sector of each column. With `e` columns of parity left, wrong bytes in fewer than `e` columns of a
 * row leave a trace in the syndromes that no other so small set of columns leaves.
 */
import { invertMatrix, multiply } from "./galois.ts";
import type { Columns } from "./parity.ts";
import { coefficient, syndromes } from "./reconstruct.ts";

/** The bytes of a stripe, as they were read. */
export interface StripeBytes {
  readonly nparity: number;
  /** Parity first. Repair writes to the data columns. */
  readonly columns: Columns;
  /** Columns without bytes: their devices are missing, failed or are not to be believed. */
  readonly erased: readonly number[];
  /** For each column, what may have failed to make it wrong: numbers that are the same for what fails together. */
  readonly suspects: readonly (readonly number[])[];
}

/** A row that does not agree with its parity. */
export interface DamagedRow {
  readonly stripe: StripeBytes;
  /** Bytes into each column. */
  readonly from: number;
  readonly to: number;
  /** Columns of the row that have bytes. */
  readonly present: readonly number[];
  /** How many wrong columns there may be at most. */
  readonly spare: number;
  /** The columns that are wrong, where the syndromes tell. */
  readonly located: readonly number[] | undefined;
  /** True when wrong bytes in these columns and no others would explain the row. */
  explains(columns: readonly number[]): boolean;
}

/** The damaged rows of a stripe, from its first; none when too few columns are left to tell. */
export function damagedRows(stripe: StripeBytes, sectorBytes: number): DamagedRow[] {
  const { nparity, columns, erased } = stripe;
  const length = columns[0]?.length ?? 0;
  const erasedData = erased.filter((c) => c >= nparity);
  const usable: number[] = [];
  for (let parity = 0; parity < nparity; parity++) if (!erased.includes(parity)) usable.push(parity);
  const spare = usable.length - erasedData.length;
  if (spare <= 0) return [];
  const sums = syndromes(columns, nparity, usable, { from: 0, to: length }, new Set(erasedData));
  const checks = new CheckTable(columns.length, nparity, usable, erasedData, sums);
  const rows: DamagedRow[] = [];
  for (let from = 0; from < length; from += sectorBytes) {
    const to = from + sectorBytes;
    if (checks.hold([], from, to)) continue;
    const present: number[] = [];
    for (let c = 0; c < columns.length; c++) if (columns[c]!.length > from && !erased.includes(c)) present.push(c);
    const explains = (wrong: readonly number[]) => checks.hold(wrong, from, to);
    rows.push({ stripe, from, to, present, spare, located: locate(present, spare, explains), explains });
  }
  return rows;
}

/** The smallest set of wrong columns, if it is the only one of its size. */
function locate(
  present: readonly number[],
  spare: number,
  explains: (columns: readonly number[]) => boolean,
): readonly number[] | undefined {
  for (let size = 1; size < spare; size++) {
    let found: readonly number[] | undefined;
    for (const columns of subsets(present, size)) {
      if (!explains(columns)) continue;
      if (found !== undefined) return undefined;
      found = columns;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every choice of `size` among some items, in their order. */
export function* subsets<T>(items: readonly T[], size: number, start = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = start; i + size <= items.length; i++) for (const rest of subsets(items, size - 1, i + 1)) yield [items[i]!, ...rest];
}

/** One equation between syndromes that must hold, byte for byte, when certain columns are the wrong ones. */
interface Check {
  readonly factors: readonly number[];
  readonly terms: readonly Uint8Array[];
}

/** The equations for each set of wrong columns, made once. */
class CheckTable {
  readonly #checks = new Map<string, readonly Check[]>();
  readonly #count: number;
  readonly #nparity: number;
  readonly #usable: readonly number[];
  readonly #erasedData: readonly number[];
  readonly #sums: readonly Uint8Array[];

  constructor(count: number, nparity: number, usable: readonly number[], erasedData: readonly number[], sums: readonly Uint8Array[]) {
    this.#count = count;
    this.#nparity = nparity;
    this.#usable = usable;
    this.#erasedData = erasedData;
    this.#sums = sums;
  }

  hold(wrong: readonly number[], from: number, to: number): boolean {
    const key = wrong.join();
    let checks = this.#checks.get(key);
    if (checks === undefined) {
      checks = this.#make(wrong);
      this.#checks.set(key, checks);
    }
    return checks.every((check) => holds(check, from, to));
  }

  /**
   * With the columns Y unknown, the first |Y| syndromes determine them, and what they then make of each further
   * syndrome must be what that is.
   */
  #make(wrong: readonly number[]): Check[] {
    const unknown = [...this.#erasedData, ...wrong.filter((c) => c >= this.#nparity)];
    const parities = this.#usable.filter((parity) => !wrong.includes(parity));
    const row = (parity: number) => unknown.map((c) => coefficient(this.#count, parity, c));
    const solving = parities.slice(0, unknown.length);
    const inverse = invertMatrix(solving.map(row));
    return parities.slice(unknown.length).map((parity) => {
      const coefficients = row(parity);
      const factors = solving.map((_, i) => coefficients.reduce((sum, value, y) => sum ^ multiply(value, inverse[y]![i]!), 0));
      return { factors: [1, ...factors], terms: [parity, ...solving].map((p) => this.#sums[this.#usable.indexOf(p)]!) };
    });
  }
}

function holds({ factors, terms }: Check, from: number, to: number): boolean {
  const first = terms[0]!;
  if (terms.length === 1) {
    for (let i = from; i < to; i++) if (first[i] !== 0) return false;
    return true;
  }
  for (let i = from; i < to; i++) {
    let sum = first[i]!;
    for (let t = 1; t < terms.length; t++) sum ^= multiply(factors[t]!, terms[t]![i]!);
    if (sum !== 0) return false;
  }
  return true;
}
