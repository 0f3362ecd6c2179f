/** Tables of finite state entropy (RFC 8878, section 4.1). */

import { peek } from "./bits";
import { counts, Frame, following, literalMeanings, matchMeanings, maxOffsetBits, ofLiterals, ofOffsets, ofWeights, spread } from "./frame";

/** Read the description of a table and build it; leaves its size in `tableLog`, its end in `nextAt`. */
export function readStates(table: usize, kind: i32, from: usize, end: usize, maxLog: u32, maxSymbol: u32): bool {
  const own = Frame.scratch + counts;
  let bit: u32 = 4;
  if (from >= end) return false;
  const log = peek(0, 4, from, end) + 5;
  if (log > maxLog) return false;
  let symbols: u32 = 0;
  let left: i32 = 1 << log;
  while (left > 0) {
    if (symbols > maxSymbol || <usize>(bit >> 3) > end - from) return false;
    const bits: u32 = 32 - clz<u32>(<u32>left + 1);
    const value = peek(bit, bits, from, end);
    const threshold: u32 = (<u32>1) << (bits - 1);
    const short: u32 = 2 * threshold - 2 - <u32>left;
    const low = value & (threshold - 1);
    let count: i32;
    if (low < short) {
      bit += bits - 1;
      count = <i32>low - 1;
    } else {
      bit += bits;
      count = <i32>(value < threshold ? value : value - short) - 1;
    }
    store<i16>(own + ((<usize>symbols) << 1), <i16>count);
    symbols++;
    left -= count < 0 ? -count : count;
    if (count !== 0) continue;
    for (let more: u32 = 3; more === 3; ) {
      more = peek(bit, 2, from, end);
      bit += 2;
      if (symbols + more > maxSymbol + 1) return false;
      for (const stop = symbols + more; symbols < stop; symbols++) store<i16>(own + ((<usize>symbols) << 1), 0);
    }
  }
  const size = <usize>((bit + 7) >> 3);
  if (left < 0 || size > end - from) return false;
  Frame.nextAt = from + size;
  Frame.tableLog = log;
  buildStates(table, kind, symbols, log);
  return true;
}

/**
 * An entry of a table: what the symbol stands for in bits 32 to 63, bits that follow it in 24 to 31, bits that lead to
 * the next state in 16 to 23, what is added to those in 0 to 15.
 */
export function entryOf(kind: i32, symbol: u32): u64 {
  if (kind === ofWeights) return (<u64>symbol) << 32;
  if (kind === ofOffsets) return symbol > maxOffsetBits ? (<u64>symbol) << 24 : ((<u64>1) << (32 + symbol)) | ((<u64>symbol) << 24);
  const meaning = load<u32>(Frame.scratch + (kind === ofLiterals ? literalMeanings : matchMeanings) + ((<usize>symbol) << 2));
  return ((<u64>(meaning & 0xffffff)) << 32) | ((<u64>(meaning >> 24)) << 24);
}

/** Spread the symbols over the states. A count of -1 is a symbol rarer than one in all: one state, at the end. */
export function buildStates(table: usize, kind: i32, symbols: u32, log: u32): void {
  const own = Frame.scratch + counts;
  const next = Frame.scratch + following;
  const places = Frame.scratch + spread;
  const size: u32 = (<u32>1) << log;
  let high = size;
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const count = load<i16>(own + ((<usize>symbol) << 1));
    store<u16>(next + ((<usize>symbol) << 1), count === -1 ? 1 : <u16>count);
    if (count === -1) store<u8>(places + <usize>--high, <u8>symbol);
  }
  const step = (size >> 1) + (size >> 3) + 3;
  let place: u32 = 0;
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    for (let copy = <i32>load<i16>(own + ((<usize>symbol) << 1)); copy > 0; copy--) {
      store<u8>(places + <usize>place, <u8>symbol);
      do place = (place + step) & (size - 1);
      while (place >= high);
    }
  }
  for (let state: u32 = 0; state < size; state++) {
    const symbol = <u32>load<u8>(places + <usize>state);
    const at = next + ((<usize>symbol) << 1);
    const number = <u32>load<u16>(at);
    store<u16>(at, <u16>(number + 1));
    const bits = log - (31 - clz<u32>(number));
    store<u64>(table + ((<usize>state) << 3), entryOf(kind, symbol) | ((<u64>bits) << 16) | <u64>((number << bits) - size));
  }
}
