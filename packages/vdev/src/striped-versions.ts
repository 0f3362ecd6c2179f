/** The versions of a block on RAID-Z or dRAID that what its devices gave allows. */
import { sameBytes } from "@zfskit/core";
import { type RaidzColumn, type RaidzMap, reconstruct, repairs, type StripeBytes } from "@zfskit/raidz";
import type { Leaf } from "./leaf.ts";

/** What each device that has a column gave. */
export interface ColumnCopies {
  readonly place: RaidzColumn;
  readonly copies: readonly ColumnCopy[];
  /** The devices may have missed the write: at first, the column counts as lost. */
  readonly doubtful: boolean;
}

export interface ColumnCopy {
  readonly leaf: Leaf;
  readonly bytes: Uint8Array;
  /** 1 for each sector that could not be read. */
  readonly badRows: Uint8Array;
}

export interface VersionOptions {
  suspects(column: RaidzColumn): readonly number[];
  /** How often a suspect was found guilty. */
  guilt(suspect: number): number;
  /** Versions at most. */
  readonly tries: number;
}

/** For each column of each stripe, which of its distinct copies is believed; undefined for none. */
type Choice = readonly (readonly (ColumnCopy | undefined)[])[];

/** Combinations of sides that are looked at. */
const CHOICES_LIMIT = 64;

/**
 * Versions of a block, each in the same bytes, which are written to again for the next.
 *
 * First, for each combination of sides, what it gives as it is; then what repair makes of it.
 */
export function* versionsOf(map: RaidzMap, columns: readonly (readonly ColumnCopies[])[], options: VersionOptions): Generator<Uint8Array> {
  const length = map.stripes.reduce((sum, stripe) => sum + stripe.columns.reduce((part, { at, size }) => part + (at < 0 ? 0 : size), 0), 0);
  const work = new Uint8Array(length);
  let left = options.tries;
  const choices = choicesOf(columns);
  for (const choice of choices) {
    const stripes = fill(map, choice, work, options);
    if (stripes === undefined) continue;
    for (const { columns: bytes, nparity, erased } of stripes) reconstruct(bytes, nparity, erased);
    if (left-- <= 0) return;
    yield work;
  }
  for (const choice of choices) {
    const stripes = fill(map, choice, work, options);
    if (stripes === undefined) continue;
    for (const _ of repairs(stripes, map.sectorBytes, { tries: left, guilt: (suspect) => options.guilt(suspect) })) {
      yield work;
      if (--left <= 0) return;
    }
  }
}

/** Combinations of sides, those first that follow the order of trust in most columns. */
function choicesOf(columns: readonly (readonly ColumnCopies[])[]): Choice[] {
  const options = columns.map((stripe) =>
    stripe.map(({ copies, doubtful }): (ColumnCopy | undefined)[] => {
      const distinct = copies.filter((copy, i) => copies.findIndex((other) => sameCopy(copy, other)) === i);
      return doubtful || distinct.length === 0 ? [undefined, ...distinct] : distinct;
    }),
  );
  const first: Choice = options.map((stripe) => stripe.map(([copy]) => copy));
  const changes = options.flatMap((stripe, s) =>
    stripe.flatMap((copies, c) => copies.slice(1).map((copy) => (choice: Choice) => changed(choice, s, c, copy))),
  );
  const choices: Choice[] = [first];
  // Each choice with one more column changed, until there are enough of them.
  for (let from = 0, depth = 0; depth < changes.length && choices.length < CHOICES_LIMIT; depth++) {
    const to = choices.length;
    for (let i = from; i < to; i++) {
      for (const change of changes.slice(depth === 0 ? 0 : i)) if (choices.length < CHOICES_LIMIT) choices.push(change(choices[i]!));
    }
    from = to;
  }
  return choices;
}

function sameCopy(a: ColumnCopy, b: ColumnCopy): boolean {
  return a === b || (sameBytes(a.badRows, b.badRows) && sameBytes(a.bytes, b.bytes));
}

function changed(choice: Choice, stripe: number, column: number, copy: ColumnCopy | undefined): Choice {
  return choice.map((copies, s) => (s === stripe ? copies.map((old, c) => (c === column ? copy : old)) : copies));
}

/**
 * Put a choice into place. Rows in which other columns could be read are stripes of their own.
 *
 * @returns undefined when more is lost than parity can make up for
 */
function fill(map: RaidzMap, choice: Choice, work: Uint8Array, options: VersionOptions): StripeBytes[] | undefined {
  const result: StripeBytes[] = [];
  for (const [s, { columns, nparity }] of map.stripes.entries()) {
    const bytes = columns.map(({ at, size }, c) => {
      const copy = choice[s]![c];
      if (at < 0) return copy?.bytes ?? new Uint8Array(size);
      const place = work.subarray(at, at + size);
      if (copy !== undefined) place.set(copy.bytes);
      return place;
    });
    const suspects = columns.map((column) => options.suspects(column));
    const rows = columns[0]!.size / map.sectorBytes;
    const lostIn = (row: number) =>
      columns.flatMap(({ size }, c) => (size > row * map.sectorBytes && choice[s]![c]?.badRows[row] !== 0 ? [c] : []));
    for (let row = 0; row < rows; ) {
      const erased = lostIn(row);
      if (erased.length > nparity) return undefined;
      let end = row + 1;
      while (end < rows && sameLost(erased, lostIn(end), columns, end * map.sectorBytes)) end++;
      const from = row * map.sectorBytes;
      const to = end * map.sectorBytes;
      result.push({ nparity, columns: bytes.map((column) => column.subarray(from, to)), erased, suspects });
      row = end;
    }
  }
  return result;
}

/** A column that has ended is not lost, but no row need be cut off because of it. */
function sameLost(erased: readonly number[], lost: readonly number[], columns: readonly RaidzColumn[], at: number): boolean {
  const expected = erased.filter((c) => columns[c]!.size > at);
  return expected.length === lost.length && expected.every((c, i) => c === lost[i]);
}
