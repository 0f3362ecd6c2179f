/** Sequences of literals and matches (RFC 8878, section 3.1.1.3.2). */

import { bitsOf, doneOf, windowOf } from "./bits";
import {
  Frame,
  literalPredefined,
  literalTable,
  matchPredefined,
  matchTable,
  maxOffsetBits,
  offsetPredefined,
  offsetTable,
  ofLiterals,
  ofMatches,
  ofOffsets,
} from "./frame";
import { entryOf, readStates } from "./fse";

/** The modes of the three tables, and the tables that are described; leaves where the sequences start in `nextAt`. */
export function readTables(at: usize, end: usize): bool {
  if (at >= end) return false;
  const modes = <u32>load<u8>(at++);
  if ((modes & 3) !== 0) return false;
  const before = Frame.literalStates !== 0;
  Frame.nextAt = at;
  if (!readTable(ofLiterals, modes >> 6, end, before)) return false;
  if (!readTable(ofOffsets, (modes >> 4) & 3, end, before)) return false;
  return readTable(ofMatches, (modes >> 2) & 3, end, before);
}

function readTable(kind: i32, mode: u32, end: usize, before: bool): bool {
  if (mode === 3) return before;
  let table = Frame.scratch + (kind === ofLiterals ? literalTable : kind === ofOffsets ? offsetTable : matchTable);
  const maxSymbol: u32 = kind === ofLiterals ? 35 : kind === ofOffsets ? 31 : 52;
  let log: u32 = 0;
  if (mode === 0) {
    table = Frame.scratch + (kind === ofLiterals ? literalPredefined : kind === ofOffsets ? offsetPredefined : matchPredefined);
    log = kind === ofOffsets ? 5 : 6;
  } else if (mode === 1) {
    if (Frame.nextAt >= end) return false;
    const symbol = <u32>load<u8>(Frame.nextAt++);
    if (symbol > maxSymbol) return false;
    store<u64>(table, entryOf(kind, symbol));
  } else {
    if (!readStates(table, kind, Frame.nextAt, end, kind === ofOffsets ? 8 : 9, maxSymbol)) return false;
    log = Frame.tableLog;
  }
  if (kind === ofLiterals) {
    Frame.literalStates = table;
    Frame.literalLog = log;
  } else if (kind === ofOffsets) {
    Frame.offsetStates = table;
    Frame.offsetLog = log;
  } else {
    Frame.matchStates = table;
    Frame.matchLog = log;
  }
  return true;
}

/** Decode and carry out the sequences: so many literals, then a match. */
export function runSequences(from: usize, end: usize, count: u32): bool {
  if (end <= from || load<u8>(end - 1) === 0) return false;
  let at = end - from >= 8 ? end - 8 : from;
  let window = windowOf(from, end);
  let done = doneOf(from, end);
  const literalAt = Frame.literalStates;
  const offsetAt = Frame.offsetStates;
  const matchAt = Frame.matchStates;
  const start = Frame.targetStart;
  const stop = Frame.targetEnd;
  const litEnd = Frame.literalsEnd;
  const litReadable = Frame.literalsReadable;
  let to = Frame.target;
  let lit = Frame.literals;
  let last0 = Frame.recent0;
  let last1 = Frame.recent1;
  let last2 = Frame.recent2;
  let literal = load<u64>(literalAt + ((<usize>bitsOf(window, done, Frame.literalLog)) << 3));
  done += Frame.literalLog;
  let offset = load<u64>(offsetAt + ((<usize>bitsOf(window, done, Frame.offsetLog)) << 3));
  done += Frame.offsetLog;
  let match = load<u64>(matchAt + ((<usize>bitsOf(window, done, Frame.matchLog)) << 3));
  done += Frame.matchLog;
  if (done > 64) return false;
  for (; ; count--) {
    // At most 57 bits for the three values, of 57 or more that a step back gives, or all that are left.
    let back = min(<usize>(done >> 3), at - from);
    if (back > 0) {
      at -= back;
      done -= (<u32>back) << 3;
      window = load<u64>(at);
    }
    let bits = <u32>(offset >> 24) & 0xff;
    if (bits > maxOffsetBits) return false;
    const offsetValue = <u32>(offset >> 32) + bitsOf(window, done, bits);
    done += bits;
    bits = <u32>(match >> 24) & 0xff;
    const length = <usize>(match >> 32) + <usize>bitsOf(window, done, bits);
    done += bits;
    bits = <u32>(literal >> 24) & 0xff;
    const literalLength = <usize>(literal >> 32) + <usize>bitsOf(window, done, bits);
    done += bits;
    if (done > 64) return false;
    if (count > 1) {
      if (done > 38) {
        back = min(<usize>(done >> 3), at - from);
        if (back > 0) {
          at -= back;
          done -= (<u32>back) << 3;
          window = load<u64>(at);
        }
      }
      bits = <u32>(literal >> 16) & 0xff;
      literal = load<u64>(literalAt + ((<usize>(<u32>literal & 0xffff) + <usize>bitsOf(window, done, bits)) << 3));
      done += bits;
      bits = <u32>(match >> 16) & 0xff;
      match = load<u64>(matchAt + ((<usize>(<u32>match & 0xffff) + <usize>bitsOf(window, done, bits)) << 3));
      done += bits;
      bits = <u32>(offset >> 16) & 0xff;
      offset = load<u64>(offsetAt + ((<usize>(<u32>offset & 0xffff) + <usize>bitsOf(window, done, bits)) << 3));
      done += bits;
      if (done > 64) return false;
    }
    if (literalLength > litEnd - lit || literalLength > stop - to || length > stop - to - literalLength) return false;
    if (litReadable - lit >= literalLength + 16 && stop - to >= literalLength + 16) {
      for (let i: usize = 0; i < literalLength; i += 16) v128.store(to + i, v128.load(lit + i));
    } else memory.copy(to, lit, literalLength);
    lit += literalLength;
    to += literalLength;
    let distance = offsetValue - 3;
    if (offsetValue > 3) {
      last2 = last1;
      last1 = last0;
      last0 = distance;
    } else {
      const index = offsetValue - 1 + (literalLength === 0 ? 1 : 0);
      if (index === 0) distance = last0;
      else {
        distance = index === 3 ? last0 - 1 : index === 1 ? last1 : last2;
        if (index > 1) last2 = last1;
        last1 = last0;
        last0 = distance;
      }
    }
    if (distance === 0 || <usize>distance > to - start) return false;
    to = copyMatch(to, <usize>distance, length, stop);
    if (count === 1) break;
  }
  if (at !== from || done !== 64) return false;
  Frame.target = to;
  Frame.literals = lit;
  Frame.recent0 = last0;
  Frame.recent1 = last1;
  Frame.recent2 = last2;
  return true;
}

/** Steps of 16 bytes, which may write too many where there is room for that; gives the end. */
function copyMatch(to: usize, distance: usize, length: usize, stop: usize): usize {
  const end = to + length;
  let back = to - distance;
  if (stop - end < 16) {
    for (; to < end; to++, back++) store<u8>(to, load<u8>(back));
    return end;
  }
  if (distance < 16) {
    let period = distance;
    while (period < 16) period += distance;
    const wide = min(end, back + period);
    for (; to < wide; to++, back++) store<u8>(to, load<u8>(back));
    back = to - period;
  }
  for (; to < end; to += 16, back += 16) v128.store(to, v128.load(back));
  return end;
}
