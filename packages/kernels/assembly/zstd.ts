/**
 * Zstandard frames (RFC 8878) without their magic number, as ZFS stores them: no dictionary, and the whole output at
 * hand, so that windows do not matter.
 *
 * Bits of Huffman streams and sequences are read from the end of a stream, through 8 bytes that never leave it. Nothing
 * outside of source, target and scratch is read or written.
 */

/** Where in the scratch each table lies; `scratchBytes` of src/zstd.ts is their end. */
const literalTable: usize = 0;
const matchTable: usize = 4096;
const offsetTable: usize = 8192;
const literalPredefined: usize = 10240;
const matchPredefined: usize = 10752;
const offsetPredefined: usize = 11264;
const literalMeanings: usize = 11520;
const matchMeanings: usize = 11712;
const counts: usize = 11968;
const following: usize = 12096;
const spread: usize = 12224;
const weights: usize = 12736;
const weightTable: usize = 12992;
const ranks: usize = 13504;
const huffmanTable: usize = 13568;
const literalRoom: usize = 17664;

const maxBlockBytes: usize = 131072;
const maxCodeBits: u32 = 11;
/** An offset of more bits than this is past any block of ZFS (16 MiB). */
const maxOffsetBits: u32 = 25;

/** Kinds of codes; what a symbol stands for depends on them. */
const ofLiterals: i32 = 0;
const ofOffsets: i32 = 1;
const ofMatches: i32 = 2;
const ofWeights: i32 = 3;

/** What lasts from block to block of a frame; 0 for a table that there is not yet. */
let scratch: usize = 0;
let huffmanBits: u32 = 0;
let literalStates: usize = 0;
let literalLog: u32 = 0;
let offsetStates: usize = 0;
let offsetLog: u32 = 0;
let matchStates: usize = 0;
let matchLog: u32 = 0;
let recent0: u32 = 0;
let recent1: u32 = 0;
let recent2: u32 = 0;
/** Where the output is: written by all that writes it. */
let target: usize = 0;
let targetStart: usize = 0;
let targetEnd: usize = 0;
/** Literals of the block, and how far one may read beyond them. */
let literals: usize = 0;
let literalsEnd: usize = 0;
let literalsReadable: usize = 0;
/** Second results of functions. */
let nextAt: usize = 0;
let tableLog: u32 = 0;

/** Build the tables that the format defines, of counts and meanings that the caller put into the scratch: once. */
export function prepare(at: usize, kind: i32, symbols: i32): void {
  scratch = at;
  const table = at + (kind === ofLiterals ? literalPredefined : kind === ofOffsets ? offsetPredefined : matchPredefined);
  buildStates(table, kind, symbols, kind === ofOffsets ? 5 : 6);
}

/**
 * Decode a frame of `size` bytes at `src` into up to `capacity` bytes at `dst`.
 *
 * @returns bytes written; -1 when the frame makes no sense, gives more, or is followed by other bytes
 */
export function decode(src: usize, size: usize, dst: usize, capacity: usize, at: usize): i32 {
  scratch = at;
  huffmanBits = 0;
  literalStates = 0;
  recent0 = 1;
  recent1 = 4;
  recent2 = 8;
  target = dst;
  targetStart = dst;
  targetEnd = dst + capacity;
  if (size < 2) return -1;
  const end = src + size;
  const descriptor = <u32>load<u8>(src);
  if ((descriptor & 8) !== 0) return -1;
  const single = (descriptor & 0x20) !== 0;
  const dictionary = descriptor & 3;
  const dictionaryBytes: usize = dictionary === 3 ? 4 : dictionary;
  const sizeCode = descriptor >> 6;
  const sizeBytes: usize = sizeCode === 0 ? (single ? 1 : 0) : (<usize>1) << sizeCode;
  let from = src + 1 + (single ? 0 : 1);
  if (end - src < from - src + dictionaryBytes + sizeBytes) return -1;
  for (let i: usize = 0; i < dictionaryBytes; i++) if (load<u8>(from + i) !== 0) return -1;
  from += dictionaryBytes + sizeBytes;
  for (let last = false; !last; ) {
    if (end - from < 3) return -1;
    const header = <u32>load<u16>(from) | ((<u32>load<u8>(from, 2)) << 16);
    from += 3;
    last = (header & 1) !== 0;
    const type = (header >> 1) & 3;
    const bytes = <usize>(header >> 3);
    if (type === 3 || bytes > maxBlockBytes) return -1;
    const stored: usize = type === 1 ? 1 : bytes;
    if (stored > end - from) return -1;
    if (type === 2) {
      if (!decodeBlock(from, from + bytes)) return -1;
    } else {
      if (bytes > targetEnd - target) return -1;
      if (type === 1) memory.fill(target, load<u8>(from), bytes);
      else memory.copy(target, from, bytes);
      target += bytes;
    }
    from += stored;
  }
  if (end - from !== ((descriptor & 4) !== 0 ? 4 : 0)) return -1;
  return <i32>(target - dst);
}

function decodeBlock(from: usize, end: usize): bool {
  const start = target;
  if (!readLiterals(from, end)) return false;
  let at = nextAt;
  if (at >= end) return false;
  let count = <u32>load<u8>(at++);
  if (count === 255) {
    if (end - at < 2) return false;
    count = <u32>load<u16>(at) + 0x7f00;
    at += 2;
  } else if (count > 127) {
    if (at >= end) return false;
    count = ((count - 128) << 8) | <u32>load<u8>(at++);
  }
  if (count > 0) {
    if (!readTables(at, end) || !runSequences(nextAt, end, count)) return false;
  } else if (at !== end) return false;
  const rest = literalsEnd - literals;
  if (rest > targetEnd - target) return false;
  memory.copy(target, literals, rest);
  target += rest;
  return target - start <= maxBlockBytes;
}

/** Section 3.1.1.3.1: raw, one byte repeated, or Huffman in one or four streams. */
function readLiterals(from: usize, end: usize): bool {
  if (from >= end) return false;
  const first = <u32>load<u8>(from);
  const type = first & 3;
  const format = (first >> 2) & 3;
  const room = min(maxBlockBytes, targetEnd - targetStart);
  if (type < 2) {
    const headerBytes: usize = format === 3 ? 3 : format === 1 ? 2 : 1;
    if (end - from < headerBytes) return false;
    const header = littleEndian(from, headerBytes);
    const size = <usize>(headerBytes === 1 ? header >> 3 : header >> 4);
    from += headerBytes;
    if ((type === 1 ? 1 : size) > end - from) return false;
    if (type === 0) {
      literals = from;
      literalsReadable = end;
      nextAt = from + size;
    } else {
      if (size > room) return false;
      literals = scratch + literalRoom;
      literalsReadable = literals + maxBlockBytes;
      memory.fill(literals, load<u8>(from), size);
      nextAt = from + 1;
    }
    literalsEnd = literals + size;
    return true;
  }
  // Two sizes of 10, 14 or 18 bits after 4 bits of header; one stream only in the first format.
  const sizeBits: u32 = format < 2 ? 10 : format === 2 ? 14 : 18;
  const headerBytes = <usize>((4 + 2 * sizeBits + 7) >> 3);
  if (end - from < headerBytes) return false;
  const header = littleEndian(from, headerBytes) >> 4;
  const mask = ((<u64>1) << sizeBits) - 1;
  const size = <usize>(header & mask);
  const stored = <usize>((header >> sizeBits) & mask);
  from += headerBytes;
  if (stored > end - from || size > room) return false;
  const next = from + stored;
  if (type === 2) {
    if (!readHuffmanTable(from, next)) return false;
    from = nextAt;
  }
  if (huffmanBits === 0) return false;
  literals = scratch + literalRoom;
  literalsEnd = literals + size;
  literalsReadable = literals + maxBlockBytes;
  nextAt = next;
  return format === 0 ? decodeStream(from, next, literals, literalsEnd) : decodeFourStreams(from, next, size);
}

/** Up to 8 bytes as a number. */
function littleEndian(at: usize, count: usize): u64 {
  let value: u64 = 0;
  for (let i: usize = 0; i < count; i++) value |= (<u64>load<u8>(at + i)) << (i << 3);
  return value;
}

// ---- Finite State Entropy (section 4.1)

/** Up to 25 bits of a description that is read from its front; zeros behind its end. */
function peek(bit: u32, count: u32, base: usize, end: usize): u32 {
  const at = base + <usize>(bit >> 3);
  const word = at >= end ? 0 : end - at >= 4 ? load<u32>(at) : <u32>littleEndian(at, end - at);
  return (word >> (bit & 7)) & (((<u32>1) << count) - 1);
}

/** Read the description of a table and build it; leaves its size in `tableLog`, its end in `nextAt`. */
function readStates(table: usize, kind: i32, from: usize, end: usize, maxLog: u32, maxSymbol: u32): bool {
  const own = scratch + counts;
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
  nextAt = from + size;
  tableLog = log;
  buildStates(table, kind, symbols, log);
  return true;
}

/**
 * An entry of a table: what the symbol stands for in bits 32 to 63, bits that follow it in 24 to 31, bits that lead to
 * the next state in 16 to 23, what is added to those in 0 to 15.
 */
function entryOf(kind: i32, symbol: u32): u64 {
  if (kind === ofWeights) return (<u64>symbol) << 32;
  if (kind === ofOffsets) return symbol > maxOffsetBits ? (<u64>symbol) << 24 : ((<u64>1) << (32 + symbol)) | ((<u64>symbol) << 24);
  const meaning = load<u32>(scratch + (kind === ofLiterals ? literalMeanings : matchMeanings) + ((<usize>symbol) << 2));
  return ((<u64>(meaning & 0xffffff)) << 32) | ((<u64>(meaning >> 24)) << 24);
}

/** Spread the symbols over the states. A count of -1 is a symbol rarer than one in all: one state, at the end. */
function buildStates(table: usize, kind: i32, symbols: u32, log: u32): void {
  const own = scratch + counts;
  const next = scratch + following;
  const places = scratch + spread;
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

// ---- Huffman coding (section 4.2)

function readHuffmanTable(from: usize, end: usize): bool {
  if (from >= end) return false;
  const header = <usize>load<u8>(from++);
  const own = scratch + weights;
  let count: usize = 0;
  if (header < 128) {
    if (header > end - from) return false;
    const next = from + header;
    count = readWeights(from, next);
    if (count === 0) return false;
    nextAt = next;
  } else {
    count = header - 127;
    if ((count + 1) >> 1 > end - from) return false;
    for (let i: usize = 0; i < count; i++) {
      const pair = load<u8>(from + (i >> 1));
      store<u8>(own + i, (i & 1) === 0 ? pair >> 4 : pair & 15);
    }
    nextAt = from + ((count + 1) >> 1);
  }
  return buildHuffmanTable(count);
}

/** Bits of a stream that is read from its end. */
function bitsAt(bit: i32, count: u32, base: usize, end: usize): u32 {
  return peek(<u32>bit, count, base, end);
}

/** Weights packed with FSE, by two states in turn; gives how many, 0 when they make no sense. */
function readWeights(from: usize, end: usize): usize {
  const table = scratch + weightTable;
  if (!readStates(table, ofWeights, from, end, 6, maxCodeBits + 1)) return 0;
  const log = tableLog;
  const start = nextAt;
  if (end <= start || load<u8>(end - 1) === 0) return 0;
  const own = scratch + weights;
  let bit: i32 = ((<i32>(end - start) - 1) << 3) + 31 - <i32>clz<u32>(<u32>load<u8>(end - 1));
  bit -= <i32>log;
  if (bit < 0) return 0;
  let current = bitsAt(bit, log, start, end);
  bit -= <i32>log;
  if (bit < 0) return 0;
  let other = bitsAt(bit, log, start, end);
  for (let count: usize = 0; count <= 253; ) {
    const state = load<u64>(table + ((<usize>current) << 3));
    store<u8>(own + count++, <u8>(state >> 32));
    const bits = <u32>(state >> 16) & 0xff;
    bit -= <i32>bits;
    if (bit < 0) {
      store<u8>(own + count++, <u8>(load<u64>(table + ((<usize>other) << 3)) >> 32));
      return count;
    }
    current = other;
    other = (<u32>state & 0xffff) + bitsAt(bit, bits, start, end);
  }
  return 0;
}

/** Codes from weights: a weight of w stands for 2^(w-1) entries, and the last one is what is missing to a power of two. */
function buildHuffmanTable(count: usize): bool {
  const own = scratch + weights;
  const places = scratch + ranks;
  memory.fill(places, 0, 64);
  let sum: u32 = 0;
  for (let i: usize = 0; i < count; i++) {
    const weight = <u32>load<u8>(own + i);
    if (weight > maxCodeBits) return false;
    if (weight > 0) sum += (<u32>1) << (weight - 1);
    const at = places + ((<usize>weight) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  if (sum === 0) return false;
  const bits: u32 = 32 - clz<u32>(sum);
  const missing: u32 = ((<u32>1) << bits) - sum;
  if (bits > maxCodeBits || (missing & (missing - 1)) !== 0) return false;
  const last: u32 = 32 - clz<u32>(missing);
  store<u8>(own + count++, <u8>last);
  const lastAt = places + ((<usize>last) << 2);
  store<u32>(lastAt, load<u32>(lastAt) + 1);
  // From how many to where the entries of a weight begin.
  let place: u32 = 0;
  for (let weight: u32 = 1; weight <= bits; weight++) {
    const at = places + ((<usize>weight) << 2);
    const size = load<u32>(at) << (weight - 1);
    store<u32>(at, place);
    place += size;
  }
  const table = scratch + huffmanTable;
  for (let symbol: usize = 0; symbol < count; symbol++) {
    const weight = <u32>load<u8>(own + symbol);
    if (weight === 0) continue;
    const at = places + ((<usize>weight) << 2);
    const first = load<u32>(at);
    const size: u32 = (<u32>1) << (weight - 1);
    store<u32>(at, first + size);
    const entry = <u16>(<u32>symbol | ((bits + 1 - weight) << 8));
    for (let i = first; i < first + size; i++) store<u16>(table + ((<usize>i) << 1), entry);
  }
  huffmanBits = bits;
  return true;
}

/** The last 8 bytes of a stream, or all of a shorter one. */
function windowOf(from: usize, end: usize): u64 {
  return end - from >= 8 ? load<u64>(end - 8) : littleEndian(from, end - from);
}

/** Bits of that window that are done at the start: those above the mark, and those that a short stream has not. */
function doneOf(from: usize, end: usize): u32 {
  const missing: u32 = end - from >= 8 ? 0 : (8 - <u32>(end - from)) << 3;
  return missing + clz<u32>(<u32>load<u8>(end - 1)) - 23;
}

/** One stream, from its end into all bytes up to `outEnd`; false unless it ends with the last symbol. */
function decodeStream(from: usize, end: usize, out: usize, outEnd: usize): bool {
  if (end <= from || load<u8>(end - 1) === 0) return false;
  return finishStream(from, end - from >= 8 ? end - 8 : from, windowOf(from, end), doneOf(from, end), out, outEnd);
}

/** The rest of a stream: `window` holds the 8 bytes at `at`, of which `done` bits are used. */
function finishStream(from: usize, at: usize, window: u64, done: u32, out: usize, outEnd: usize): bool {
  const table = scratch + huffmanTable;
  const shift = 64 - huffmanBits;
  while (out < outEnd) {
    if (done > 64 - maxCodeBits) {
      const back = min(<usize>(done >> 3), at - from);
      if (back > 0) {
        at -= back;
        done -= (<u32>back) << 3;
        window = load<u64>(at);
      }
    }
    if (done >= 64) return false;
    const entry = <u32>load<u16>(table + ((<usize>((window << done) >> shift)) << 1));
    store<u8>(out++, <u8>entry);
    done += entry >> 8;
  }
  return at === from && done === 64;
}

/** Three lengths of 2 bytes, then four streams; each gives a quarter, rounded up, the last the rest. */
function decodeFourStreams(from: usize, end: usize, size: usize): bool {
  const quarter = (size + 3) >> 2;
  if (end - from < 6 || quarter * 3 > size) return false;
  const from1 = from + 6;
  const length1 = <usize>load<u16>(from);
  const length2 = <usize>load<u16>(from, 2);
  const length3 = <usize>load<u16>(from, 4);
  if (length1 + length2 + length3 > end - from1) return false;
  const from2 = from1 + length1;
  const from3 = from2 + length2;
  const from4 = from3 + length3;
  let out1 = literals;
  let out2 = out1 + quarter;
  let out3 = out2 + quarter;
  let out4 = out3 + quarter;
  const end1 = out2;
  const end2 = out3;
  const end3 = out4;
  if (length1 < 8 || length2 < 8 || length3 < 8 || end - from4 < 8) {
    return (
      decodeStream(from1, from2, out1, end1) &&
      decodeStream(from2, from3, out2, end2) &&
      decodeStream(from3, from4, out3, end3) &&
      decodeStream(from4, end, out4, literalsEnd)
    );
  }
  if (load<u8>(from2 - 1) === 0 || load<u8>(from3 - 1) === 0 || load<u8>(from4 - 1) === 0 || load<u8>(end - 1) === 0) return false;
  let at1 = from2 - 8;
  let at2 = from3 - 8;
  let at3 = from4 - 8;
  let at4 = end - 8;
  let window1 = load<u64>(at1);
  let window2 = load<u64>(at2);
  let window3 = load<u64>(at3);
  let window4 = load<u64>(at4);
  let done1 = doneOf(from1, from2);
  let done2 = doneOf(from2, from3);
  let done3 = doneOf(from3, from4);
  let done4 = doneOf(from4, end);
  const table = scratch + huffmanTable;
  const shift = <u64>(64 - huffmanBits);
  // At most 8 bits are done after a step back of whole bytes, and five codes have at most 55.
  while (literalsEnd - out4 >= 5 && at1 - from1 >= 8 && at2 - from2 >= 8 && at3 - from3 >= 8 && at4 - from4 >= 8) {
    for (let i = 0; i < 5; i++) {
      const entry1 = <u32>load<u16>(table + ((<usize>((window1 << done1) >> shift)) << 1));
      const entry2 = <u32>load<u16>(table + ((<usize>((window2 << done2) >> shift)) << 1));
      const entry3 = <u32>load<u16>(table + ((<usize>((window3 << done3) >> shift)) << 1));
      const entry4 = <u32>load<u16>(table + ((<usize>((window4 << done4) >> shift)) << 1));
      store<u8>(out1++, <u8>entry1);
      store<u8>(out2++, <u8>entry2);
      store<u8>(out3++, <u8>entry3);
      store<u8>(out4++, <u8>entry4);
      done1 += entry1 >> 8;
      done2 += entry2 >> 8;
      done3 += entry3 >> 8;
      done4 += entry4 >> 8;
    }
    at1 -= <usize>(done1 >> 3);
    at2 -= <usize>(done2 >> 3);
    at3 -= <usize>(done3 >> 3);
    at4 -= <usize>(done4 >> 3);
    done1 &= 7;
    done2 &= 7;
    done3 &= 7;
    done4 &= 7;
    window1 = load<u64>(at1);
    window2 = load<u64>(at2);
    window3 = load<u64>(at3);
    window4 = load<u64>(at4);
  }
  return (
    finishStream(from1, at1, window1, done1, out1, end1) &&
    finishStream(from2, at2, window2, done2, out2, end2) &&
    finishStream(from3, at3, window3, done3, out3, end3) &&
    finishStream(from4, at4, window4, done4, out4, literalsEnd)
  );
}

// ---- Sequences (section 3.1.1.3.2)

/** The modes of the three tables, and the tables that are described; leaves where the sequences start in `nextAt`. */
function readTables(at: usize, end: usize): bool {
  if (at >= end) return false;
  const modes = <u32>load<u8>(at++);
  if ((modes & 3) !== 0) return false;
  const before = literalStates !== 0;
  nextAt = at;
  if (!readTable(ofLiterals, modes >> 6, end, before)) return false;
  if (!readTable(ofOffsets, (modes >> 4) & 3, end, before)) return false;
  return readTable(ofMatches, (modes >> 2) & 3, end, before);
}

function readTable(kind: i32, mode: u32, end: usize, before: bool): bool {
  if (mode === 3) return before;
  let table = scratch + (kind === ofLiterals ? literalTable : kind === ofOffsets ? offsetTable : matchTable);
  const maxSymbol: u32 = kind === ofLiterals ? 35 : kind === ofOffsets ? 31 : 52;
  let log: u32 = 0;
  if (mode === 0) {
    table = scratch + (kind === ofLiterals ? literalPredefined : kind === ofOffsets ? offsetPredefined : matchPredefined);
    log = kind === ofOffsets ? 5 : 6;
  } else if (mode === 1) {
    if (nextAt >= end) return false;
    const symbol = <u32>load<u8>(nextAt++);
    if (symbol > maxSymbol) return false;
    store<u64>(table, entryOf(kind, symbol));
  } else {
    if (!readStates(table, kind, nextAt, end, kind === ofOffsets ? 8 : 9, maxSymbol)) return false;
    log = tableLog;
  }
  if (kind === ofLiterals) {
    literalStates = table;
    literalLog = log;
  } else if (kind === ofOffsets) {
    offsetStates = table;
    offsetLog = log;
  } else {
    matchStates = table;
    matchLog = log;
  }
  return true;
}

/** So many bits of a window below those that are done; none for 0. */
function bitsOf(window: u64, done: u32, count: u32): u32 {
  return <u32>(((window << done) >> 1) >> (63 - count));
}

/** Decode and carry out the sequences: so many literals, then a match. */
function runSequences(from: usize, end: usize, count: u32): bool {
  if (end <= from || load<u8>(end - 1) === 0) return false;
  let at = end - from >= 8 ? end - 8 : from;
  let window = windowOf(from, end);
  let done = doneOf(from, end);
  const literalAt = literalStates;
  const offsetAt = offsetStates;
  const matchAt = matchStates;
  const start = targetStart;
  const stop = targetEnd;
  const litEnd = literalsEnd;
  const litReadable = literalsReadable;
  let to = target;
  let lit = literals;
  let last0 = recent0;
  let last1 = recent1;
  let last2 = recent2;
  let literal = load<u64>(literalAt + ((<usize>bitsOf(window, done, literalLog)) << 3));
  done += literalLog;
  let offset = load<u64>(offsetAt + ((<usize>bitsOf(window, done, offsetLog)) << 3));
  done += offsetLog;
  let match = load<u64>(matchAt + ((<usize>bitsOf(window, done, matchLog)) << 3));
  done += matchLog;
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
  target = to;
  literals = lit;
  recent0 = last0;
  recent1 = last1;
  recent2 = last2;
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
