/**
 * A block whose checksum does not hold, brought back from wrong data that no device reported.
 *
 * Two steps. First, rows in which the syndromes tell the wrong columns are corrected. Then the rows that are left,
 * where as many columns are wrong as there is parity, are gone through in hypotheses, most plausible first, each for
 * the caller's checksum to judge: one set of devices is wrong in all of them (a disk that lies); or one up to a row and
 * another from there on (damage that goes over from one disk to the next within the block); or three of them.
 *
 * OpenZFS tries whole columns only, which is the first kind of hypothesis, and gives up after it.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_combrec, raidz_simulate_failure
 */
import { type DamagedRow, damagedRows, type StripeBytes, subsets } from "./damaged-rows.ts";
import { reconstruct } from "./reconstruct.ts";

export interface RepairOptions {
  /** Versions of the block that are offered at most. */
  readonly tries: number;
  /** How often a suspect was found guilty before: those are tried first. */
  readonly guilt?: ((suspect: number) => number) | undefined;
}

/** Sets of devices that are wrong at a time, one behind the other; more is guessing. */
const PIECES_LIMIT = 3;
/** Sets that take part in hypotheses of several pieces: the most plausible ones. */
const SETS_LIMIT = 512;

/**
 * Offer versions of a block: each step of the iteration has written one to the data columns of `stripes`.
 *
 * Erased columns are reconstructed on the way. The iteration ends when nothing plausible is left, or after
 * `options.tries` versions. In a stripe with no parity left nothing can be wrong without notice, nor be repaired.
 */
export function* repairs(stripes: readonly StripeBytes[], sectorBytes: number, options: RepairOptions): Generator<void> {
  const rows = stripes.flatMap((stripe) => damagedRows(stripe, sectorBytes));
  if (rows.length === 0 || options.tries <= 0) return;
  for (const stripe of stripes) reconstruct(stripe.columns, stripe.nparity, stripe.erased);
  const pristine = new Map(rows.map((row) => [row, row.present.map((c) => row.stripe.columns[c]!.slice(row.from, row.to))]));
  const write = (row: DamagedRow, wrong: readonly number[]) => {
    const { stripe, from, to } = row;
    for (const [i, c] of row.present.entries()) if (c >= stripe.nparity) stripe.columns[c]!.set(pristine.get(row)![i]!, from);
    reconstruct(stripe.columns, stripe.nparity, [...stripe.erased, ...wrong], { from, to });
  };
  const plausible = suspectsByPlausibility(rows, options.guilt);
  const open = rows.filter((row) => row.located === undefined);
  // Wrong bytes that resemble each other may look as if others were wrong: so each search is made once believing what
  // the syndromes tell, and once with all rows open.
  const searches = [new Search(open, plausible)];
  if (open.length < rows.length) searches.push(new Search(rows, plausible));
  const now = new Map<DamagedRow, readonly number[]>();
  const put = (row: DamagedRow, wrong: readonly number[]) => {
    if (now.get(row) !== wrong) write(row, wrong);
    now.set(row, wrong);
  };
  let left = options.tries;
  for (let pieces = 1; pieces <= PIECES_LIMIT; pieces++) {
    for (const search of searches) {
      for (const row of rows) if (row.located !== undefined && search.rows === open) put(row, row.located);
      for (const hypothesis of search.hypotheses(pieces)) {
        for (const [i, row] of search.rows.entries()) put(row, hypothesis(i));
        yield;
        if (--left === 0) return;
      }
    }
  }
}

/** All suspects of some rows: first those that the syndromes convict, then those that were guilty before. */
function suspectsByPlausibility(rows: readonly DamagedRow[], guilt: RepairOptions["guilt"]): number[] {
  const weights = new Map<number, number>();
  for (const { stripe, present, located } of rows) {
    for (const c of present) for (const suspect of stripe.suspects[c]!) if (!weights.has(suspect)) weights.set(suspect, 0);
    for (const c of located ?? []) for (const suspect of stripe.suspects[c]!) weights.set(suspect, (weights.get(suspect) ?? 0) + 1);
  }
  const order = [...weights.keys()].sort((a, b) => a - b);
  return order.sort((a, b) => weights.get(b)! - weights.get(a)! || (guilt?.(b) ?? 0) - (guilt?.(a) ?? 0));
}

/** A set of suspects, and the columns that it makes wrong in each open row; undefined where it cannot be. */
interface Accusation {
  readonly suspects: readonly number[];
  readonly columns: readonly (readonly number[] | undefined)[];
  /** The later its suspects come in the order of plausibility, the higher. */
  readonly cost: number;
}

/** Says which columns are wrong in open row `i`. */
type Hypothesis = (i: number) => readonly number[];

/** Goes through what may be wrong in some rows. */
class Search {
  readonly rows: readonly DamagedRow[];
  readonly #suspects: readonly number[];
  /** The accusations that hold for some rows at least, found by the search for one piece. */
  readonly #partial: Accusation[] = [];

  constructor(rows: readonly DamagedRow[], suspects: readonly number[]) {
    this.rows = rows;
    this.#suspects = suspects;
  }

  /** The hypotheses of a number of pieces, which are to be asked for in their order: 1, 2, 3. */
  *hypotheses(pieces: number): Generator<Hypothesis> {
    const { rows } = this;
    if (pieces === 1) {
      // Where the syndromes told everything, there is one hypothesis.
      if (rows.length === 0) yield () => [];
      else yield* this.#wholes();
      return;
    }
    if (pieces > rows.length) return;
    const points = changePoints(rows);
    for (const sequence of sequences(this.#partial, pieces)) {
      for (const cuts of subsets(points, pieces - 1)) {
        const sorted = [...cuts].sort((a, b) => a - b);
        const piece = (i: number) => sequence[sorted.filter((cut) => cut <= i).length]!;
        if (rows.every((_, i) => piece(i).columns[i] !== undefined)) yield (i) => piece(i).columns[i]!;
      }
    }
  }

  *#wholes(): Generator<Hypothesis> {
    for (const accusation of accusations(this.rows, this.#suspects)) {
      if (accusation.columns.every((columns) => columns !== undefined)) yield (i) => accusation.columns[i]!;
      if (this.#partial.length < SETS_LIMIT) this.#partial.push(accusation);
    }
  }
}

function* accusations(open: readonly DamagedRow[], suspects: readonly number[]): Generator<Accusation> {
  const ranks = new Map(suspects.map((suspect, rank) => [suspect, rank]));
  const size = Math.max(...open.map((row) => row.spare));
  for (let count = 1; count <= size; count++) {
    for (const set of subsets(suspects, count)) {
      const columns = open.map((row) => accuse(row, set));
      if (columns.some((wrong) => wrong !== undefined))
        yield { suspects: set, columns, cost: set.reduce((sum, suspect) => sum + ranks.get(suspect)!, 0) };
    }
  }
}

function accuse(row: DamagedRow, set: readonly number[]): readonly number[] | undefined {
  const wrong = row.present.filter((c) => row.stripe.suspects[c]!.some((suspect) => set.includes(suspect)));
  if (wrong.length > row.spare) return undefined;
  return wrong.length === row.spare || row.explains(wrong) ? wrong : undefined;
}

/** Where one piece may end and the next begin: before row `i`. Gaps between damaged rows are the likeliest places. */
function changePoints(open: readonly DamagedRow[]): number[] {
  const gaps: number[] = [];
  const others: number[] = [];
  for (let i = 1; i < open.length; i++) {
    const before = open[i - 1]!;
    const row = open[i]!;
    (before.stripe === row.stripe && before.to !== row.from ? gaps : others).push(i);
  }
  return [...gaps, ...others];
}

/** Sequences of accusations in which each differs from the one before it, those first that need few and likely devices. */
function* sequences(accusations: readonly Accusation[], pieces: number): Generator<readonly Accusation[]> {
  if (pieces > 2) {
    for (const rest of sequences(accusations, pieces - 1))
      for (const next of accusations) if (next !== rest[rest.length - 1]) yield [...rest, next];
    return;
  }
  const pairs: { readonly pair: readonly Accusation[]; readonly cost: number }[] = [];
  for (const a of accusations) {
    for (const b of accusations) {
      const changed = b.suspects.filter((suspect) => !a.suspects.includes(suspect)).length;
      if (a !== b) pairs.push({ pair: [a, b], cost: changed * accusations.length + a.cost + b.cost });
    }
  }
  pairs.sort((x, y) => x.cost - y.cost);
  for (const { pair } of pairs) yield pair;
}
