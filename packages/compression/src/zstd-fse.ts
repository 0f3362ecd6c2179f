import { badStream } from "./codec.ts";

/**
 * Finite State Entropy of Zstandard: tables of states, each with a symbol, and how to get to the next state (RFC 8878,
 * section 4.1).
 */

/** A decoding table: `accuracyLog` bits name a state. */
export interface FseTable {
  readonly accuracyLog: number;
  /** For each state: symbol in bits 0 to 7, bits to read in 8 to 15, what to add to them in 16 to 31. */
  readonly states: Int32Array;
}

/** Bits of a stream that is read from its front, lowest first. */
interface Cursor {
  readonly view: DataView;
  bit: number;
}

/**
 * Read a table's description.
 *
 * @param work - the frame, with at least 8 bytes behind it
 * @param at - first byte of the description
 * @returns the table, and the first byte after the description
 */
export function readFseTable(
  work: DataView,
  at: number,
  limits: { readonly end: number; readonly maxLog: number; readonly maxSymbol: number },
): { readonly table: FseTable; readonly next: number } {
  const { end, maxLog, maxSymbol } = limits;
  const cursor: Cursor = { view: work, bit: at * 8 };
  const accuracyLog = take(cursor, 4) + 5;
  if (accuracyLog > maxLog) throw badStream("zstd", `table of 2^${accuracyLog} states, at most 2^${maxLog} allowed`);
  const counts: number[] = [];
  let left = 1 << accuracyLog;
  while (left > 0) {
    if (counts.length > maxSymbol || cursor.bit > end * 8) throw badStream("zstd", "table does not end");
    const count = takeCount(cursor, left);
    counts.push(count);
    left -= Math.abs(count);
    if (count !== 0) continue;
    // Two bits say how many more symbols have no state; three means that two more bits follow.
    for (let more = 3; more === 3; ) {
      more = take(cursor, 2);
      for (let zero = 0; zero < more; zero++) counts.push(0);
      if (counts.length > maxSymbol + 1) throw badStream("zstd", "table has too many symbols");
    }
  }
  const next = (cursor.bit + 7) >> 3;
  if (left < 0 || next > end) throw badStream("zstd", "table past its end");
  return { table: buildFseTable(counts, accuracyLog), next };
}

/** A count of 0 to `left`, or -1: as many bits as that needs, one less for the smaller ones. */
function takeCount(cursor: Cursor, left: number): number {
  const bits = 32 - Math.clz32(left + 1);
  const value = peek(cursor, bits);
  const threshold = 1 << (bits - 1);
  const short = 2 * threshold - 2 - left;
  const low = value & (threshold - 1);
  if (low < short) {
    cursor.bit += bits - 1;
    return low - 1;
  }
  cursor.bit += bits;
  return (value < threshold ? value : value - short) - 1;
}

/** Spread the symbols over the states. A count of -1 is a symbol rarer than one in all: one state, at the end. */
export function buildFseTable(counts: readonly number[], accuracyLog: number): FseTable {
  const size = 1 << accuracyLog;
  const symbols = new Uint8Array(size);
  const next = counts.map((count) => (count === -1 ? 1 : count));
  let high = size;
  for (const [symbol, count] of counts.entries()) if (count === -1) symbols[--high] = symbol;
  const step = (size >> 1) + (size >> 3) + 3;
  let place = 0;
  for (const [symbol, count] of counts.entries()) {
    for (let copy = 0; copy < count; copy++) {
      symbols[place] = symbol;
      do place = (place + step) & (size - 1);
      while (place >= high);
    }
  }
  const states = new Int32Array(size);
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state]!;
    const number = next[symbol]!++;
    const bits = accuracyLog - (31 - Math.clz32(number));
    states[state] = symbol | (bits << 8) | (((number << bits) - size) << 16);
  }
  return { accuracyLog, states };
}

/** The table in which one symbol is all there is, and takes no bits. */
export function singleSymbolTable(symbol: number): FseTable {
  return { accuracyLog: 0, states: Int32Array.of(symbol) };
}

function peek(cursor: Cursor, bits: number): number {
  return (cursor.view.getUint32(cursor.bit >> 3, true) >>> (cursor.bit & 7)) & ((1 << bits) - 1);
}

function take(cursor: Cursor, bits: number): number {
  const value = peek(cursor, bits);
  cursor.bit += bits;
  return value;
}
