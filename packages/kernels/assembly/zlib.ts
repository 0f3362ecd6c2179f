/**
 * zlib streams (RFC 1950) of deflate (RFC 1951), with their Adler-32.
 *
 * Codes of up to 11 bits (9 for distances) are looked up, longer ones counted through. The bit buffer is filled 8 bytes
 * at a time as long as the source has them. Nothing outside of source, target and scratch is read or written.
 */

/** Where in the scratch each table lies; `zlibScratchBytes` of src/block-decoder.ts is their end. */
const lengthTable: usize = 0;
const distanceTable: usize = 8192;
const lengthCounts: usize = 10240;
const distanceCounts: usize = 10272;
const lengthSymbols: usize = 10304;
const distanceSymbols: usize = 10944;
const offsets: usize = 11008;
const codeLengths: usize = 11040;
const moreLengths: usize = 11072;
const bases: usize = 11456;

const lengthBits: i32 = 11;
const distanceBits: i32 = 9;

/** Marks of an entry: bits 0-3 hold the length of the code, 4-7 that of what follows it, 16 on the base or literal. */
const literalMark: u32 = 256;
const endMark: u32 = 512;

/** Kinds of codes. */
const ofLengths: i32 = 0;
const ofDistances: i32 = 1;
const ofCodes: i32 = 2;

/** Fill in what lengths and distances begin with, and the bits that follow: once, after the scratch was allocated. */
export function prepare(scratch: usize): void {
  const table = scratch + bases;
  let base = 3;
  for (let i = 0; i < 29; i++) {
    const extra = i < 8 || i === 28 ? 0 : (i >> 2) - 1;
    store<u32>(table + (i << 2), ((i === 28 ? 258 : base) << 16) | (extra << 4));
    base += 1 << extra;
  }
  base = 1;
  for (let i = 0; i < 30; i++) {
    const extra = i < 4 ? 0 : (i >> 1) - 1;
    store<u32>(table + 128 + (i << 2), (base << 16) | (extra << 4));
    base += 1 << extra;
  }
}

/** What a symbol stands for, without the length of its code; 0 where it stands for nothing. */
function meaning(scratch: usize, kind: i32, symbol: u32): u32 {
  if (kind === ofCodes) return (symbol << 16) | literalMark;
  if (kind === ofDistances) return symbol < 30 ? load<u32>(scratch + bases + 128 + ((<usize>symbol) << 2)) : 0;
  if (symbol < 256) return (symbol << 16) | literalMark;
  if (symbol === 256) return endMark;
  return symbol < 286 ? load<u32>(scratch + bases + ((<usize>symbol - 257) << 2)) : 0;
}

/** Make the tables of a code from the lengths of its codes; false when they make no code (as zlib judges it). */
function build(scratch: usize, kind: i32, lengths: usize, count: i32): bool {
  const counts = scratch + (kind === ofLengths ? lengthCounts : distanceCounts);
  const symbols = scratch + (kind === ofLengths ? lengthSymbols : distanceSymbols);
  const table = scratch + (kind === ofLengths ? lengthTable : distanceTable);
  const bits = kind === ofLengths ? lengthBits : kind === ofCodes ? 7 : distanceBits;
  memory.fill(counts, 0, 32);
  for (let i = 0; i < count; i++) {
    const at = counts + ((<usize>load<u8>(lengths + i)) << 1);
    store<u16>(at, load<u16>(at) + 1);
  }
  store<u16>(counts, 0);
  const place = scratch + offsets;
  let left: i32 = 1;
  let longest = 0;
  let sum: u32 = 0;
  for (let length = 1; length < 16; length++) {
    const own = <i32>load<u16>(counts + (length << 1));
    if (own > 0) longest = length;
    left = (left << 1) - own;
    if (left < 0) return false;
    store<u16>(place + (length << 1), <u16>sum);
    sum += own;
  }
  if (left > 0 && longest > 0 && (kind === ofCodes || longest !== 1)) return false;
  if (longest === 0 && kind === ofCodes) return false;
  for (let i = 0; i < count; i++) {
    const length = <usize>load<u8>(lengths + i);
    if (length === 0) continue;
    const at = place + (length << 1);
    const next = load<u16>(at);
    store<u16>(at, next + 1);
    store<u16>(symbols + ((<usize>next) << 1), <u16>i);
  }
  const size: u32 = (<u32>1) << bits;
  memory.fill(table, 0, (<usize>size) << 2);
  let code: u32 = 0;
  let symbol = symbols;
  for (let length = 1; length <= bits; length++, code <<= 1) {
    const step: u32 = (<u32>1) << length;
    for (let own = <i32>load<u16>(counts + (length << 1)); own > 0; own--, code++, symbol += 2) {
      let entry = meaning(scratch, kind, <u32>load<u16>(symbol));
      if (entry === 0) continue;
      entry |= <u32>length;
      let reversed: u32 = 0;
      for (let bit = 0, rest = code; bit < length; bit++, rest >>= 1) reversed = (reversed << 1) | (rest & 1);
      for (; reversed < size; reversed += step) store<u32>(table + ((<usize>reversed) << 2), entry);
    }
  }
  return true;
}

/** A code longer than its table has bits: what it stands for with the code's length, or 0. */
function lookLong(scratch: usize, kind: i32, buffer: u64): u32 {
  const counts = scratch + (kind === ofLengths ? lengthCounts : distanceCounts);
  const symbols = scratch + (kind === ofLengths ? lengthSymbols : distanceSymbols);
  let code: i32 = 0;
  let first: i32 = 0;
  let index: i32 = 0;
  for (let length: u32 = 1; length < 16; length++) {
    code |= <i32>(buffer & 1);
    buffer >>= 1;
    const own = <i32>load<u16>(counts + ((<usize>length) << 1));
    if (code - first < own) {
      const entry = meaning(scratch, kind, <u32>load<u16>(symbols + ((<usize>(index + code - first)) << 1)));
      return entry === 0 ? 0 : entry | length;
    }
    index += own;
    first = (first + own) << 1;
    code <<= 1;
  }
  return 0;
}

/** The bit buffer: bits that were not used, how many, and where the next bytes are. */
let buffer: u64 = 0;
let held: i32 = 0;
let next: usize = 0;
let sourceEnd: usize = 0;

/** At least 56 bits, or all that are left. */
function refill(): void {
  if (sourceEnd - next >= 8) {
    buffer |= load<u64>(next) << held;
    next += (63 - held) >> 3;
    held |= 56;
  } else {
    while (held < 56 && next < sourceEnd) {
      buffer |= (<u64>load<u8>(next++)) << held;
      held += 8;
    }
  }
}

/** Bits from the buffer; that there were so many is checked by `held` afterwards. */
function take(count: i32): u32 {
  const bits = <u32>(buffer & (((<u64>1) << count) - 1));
  buffer >>= count;
  held -= count;
  return bits;
}

/** The codes of a dynamic block (section 3.2.7). */
function readCodes(scratch: usize): bool {
  refill();
  const lengths = <i32>take(5) + 257;
  const distances = <i32>take(5) + 1;
  const codes = <i32>take(4) + 4;
  if (held < 0 || lengths > 286 || distances > 30) return false;
  const own = scratch + codeLengths;
  memory.fill(own, 0, 19);
  for (let i = 0; i < codes; i++) {
    refill();
    // The order is 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15.
    const symbol = i < 3 ? 16 + i : i === 3 ? 0 : (i & 1) === 0 ? 6 + (i >> 1) : 9 - (i >> 1);
    store<u8>(own + symbol, <u8>take(3));
  }
  if (held < 0 || !build(scratch, ofCodes, own, 19)) return false;
  const all = scratch + moreLengths;
  const total = lengths + distances;
  let last: u8 = 0;
  for (let i = 0; i < total; ) {
    refill();
    const entry = load<u32>(scratch + distanceTable + ((<usize>(buffer & 127)) << 2));
    if (entry === 0) return false;
    take(<i32>(entry & 15));
    const symbol = entry >> 16;
    if (symbol < 16) {
      last = <u8>symbol;
      store<u8>(all + i++, last);
      if (held < 0) return false;
      continue;
    }
    if (symbol === 16 && i === 0) return false;
    const times: i32 = symbol === 16 ? 3 + <i32>take(2) : symbol === 17 ? 3 + <i32>take(3) : 11 + <i32>take(7);
    if (symbol > 16) last = 0;
    if (held < 0 || times > total - i) return false;
    memory.fill(all + i, last, times);
    i += times;
  }
  // Without the end of a block, there is none.
  if (load<u8>(all, 256) === 0) return false;
  return build(scratch, ofLengths, all, lengths) && build(scratch, ofDistances, all + lengths, distances);
}

function useFixedCodes(scratch: usize): void {
  const all = scratch + moreLengths;
  memory.fill(all, 8, 144);
  memory.fill(all + 144, 9, 112);
  memory.fill(all + 256, 7, 24);
  memory.fill(all + 280, 8, 8);
  memory.fill(all + 288, 5, 32);
  build(scratch, ofLengths, all, 288);
  build(scratch, ofDistances, all + 288, 32);
}

/**
 * Decode a stream of at most `size` bytes at `src` into up to `capacity` bytes at `dst`. What follows the stream is left
 * alone.
 *
 * @returns bytes written; -1 when the stream makes no sense or gives more
 */
export function decode(src: usize, size: usize, dst: usize, capacity: usize, scratch: usize): i32 {
  if (size < 6) return -1;
  const method = <u32>load<u8>(src);
  if ((method & 15) !== 8 || method >> 4 > 7 || ((method << 8) | <u32>load<u8>(src, 1)) % 31 !== 0 || (load<u8>(src, 1) & 32) !== 0)
    return -1;
  buffer = 0;
  held = 0;
  next = src + 2;
  sourceEnd = src + size;
  const dstEnd = dst + capacity;
  let to = dst;
  for (let last = false; !last; ) {
    refill();
    last = take(1) === 1;
    const type = take(2);
    if (held < 0 || type === 3) return -1;
    if (type === 0) {
      next -= <usize>(held >> 3);
      buffer = 0;
      held = 0;
      if (sourceEnd - next < 4) return -1;
      const length = <usize>load<u16>(next);
      if ((length ^ <usize>load<u16>(next, 2)) !== 0xffff) return -1;
      next += 4;
      if (length > sourceEnd - next || length > dstEnd - to) return -1;
      memory.copy(to, next, length);
      next += length;
      to += length;
      continue;
    }
    if (type === 1) useFixedCodes(scratch);
    else if (!readCodes(scratch)) return -1;
    to = inflateBlock(dst, to, dstEnd, scratch);
    if (to === 0) return -1;
  }
  next -= <usize>(held >> 3);
  if (sourceEnd - next < 4 || bswap<u32>(load<u32>(next)) !== adler32(dst, to - dst)) return -1;
  return <i32>(to - dst);
}

/** Decode a block with the codes that are in the scratch; gives where it ends in the target, 0 where it makes no sense. */
function inflateBlock(dst: usize, to: usize, dstEnd: usize, scratch: usize): usize {
  const lengths = scratch + lengthTable;
  const distances = scratch + distanceTable;
  // Globals would be stored with every step.
  const srcEnd = sourceEnd;
  let bits = buffer;
  let count = held;
  let from = next;
  for (;;) {
    if (srcEnd - from >= 8) {
      bits |= load<u64>(from) << count;
      from += (63 - count) >> 3;
      count |= 56;
    } else {
      for (; count < 56 && from < srcEnd; count += 8) bits |= (<u64>load<u8>(from++)) << count;
    }
    let entry = load<u32>(lengths + ((<usize>(bits & 2047)) << 2));
    if ((entry & literalMark) !== 0 && dstEnd - to >= 3) {
      // Three literals need no more than 33 bits.
      bits >>= entry & 15;
      count -= <i32>(entry & 15);
      store<u8>(to++, <u8>(entry >> 16));
      entry = load<u32>(lengths + ((<usize>(bits & 2047)) << 2));
      if ((entry & literalMark) !== 0) {
        bits >>= entry & 15;
        count -= <i32>(entry & 15);
        store<u8>(to++, <u8>(entry >> 16));
        entry = load<u32>(lengths + ((<usize>(bits & 2047)) << 2));
        if ((entry & literalMark) !== 0) {
          bits >>= entry & 15;
          count -= <i32>(entry & 15);
          store<u8>(to++, <u8>(entry >> 16));
          if (count < 0) return 0;
          continue;
        }
      }
      if (srcEnd - from >= 8) {
        bits |= load<u64>(from) << count;
        from += (63 - count) >> 3;
        count |= 56;
      } else {
        if (count < 0) return 0;
        for (; count < 56 && from < srcEnd; count += 8) bits |= (<u64>load<u8>(from++)) << count;
      }
    }
    if (entry === 0) {
      entry = lookLong(scratch, ofLengths, bits);
      if (entry === 0) return 0;
    }
    bits >>= entry & 15;
    count -= <i32>(entry & 15);
    if (count < 0) return 0;
    if ((entry & literalMark) !== 0) {
      if (to >= dstEnd) return 0;
      store<u8>(to++, <u8>(entry >> 16));
      continue;
    }
    if ((entry & endMark) !== 0) break;
    let extra = <i32>((entry >> 4) & 15);
    const length = <usize>(entry >> 16) + <usize>(bits & (((<u64>1) << extra) - 1));
    bits >>= extra;
    count -= extra;
    entry = load<u32>(distances + ((<usize>(bits & 511)) << 2));
    if (entry === 0) {
      entry = lookLong(scratch, ofDistances, bits);
      if (entry === 0) return 0;
    }
    bits >>= entry & 15;
    count -= <i32>(entry & 15);
    extra = <i32>((entry >> 4) & 15);
    const distance = <usize>(entry >> 16) + <usize>(bits & (((<u64>1) << extra) - 1));
    bits >>= extra;
    count -= extra;
    if (count < 0 || distance > to - dst || length > dstEnd - to) return 0;
    const end = to + length;
    let back = to - distance;
    if (dstEnd - end < 16) for (; to < end; to++, back++) store<u8>(to, load<u8>(back));
    else if (distance >= 16) for (; to < end; to += 16, back += 16) v128.store(to, v128.load(back));
    else if (distance >= 8) for (; to < end; to += 8, back += 8) store<u64>(to, load<u64>(back));
    else if (distance === 1) {
      const fill = i8x16.splat(load<u8>(back));
      for (; to < end; to += 16) v128.store(to, fill);
    } else for (; to < end; to++, back++) store<u8>(to, load<u8>(back));
    to = end;
  }
  buffer = bits;
  held = count;
  next = from;
  return to;
}

/** RFC 1950 section 8.2: 16 bytes a step, the remainder taken as late as 32 bits allow. */
function adler32(at: usize, size: usize): u32 {
  const lowWeights = i16x8(16, 15, 14, 13, 12, 11, 10, 9);
  const highWeights = i16x8(8, 7, 6, 5, 4, 3, 2, 1);
  const end = at + size;
  let a: u64 = 1;
  let b: u64 = 0;
  while (end - at >= 16) {
    const part = min(end - at, 5552) & ~(<usize>15);
    let sums = i64x2.splat(0);
    let weighted = sums;
    let before = sums;
    const stop = at + part;
    b += a * part;
    for (; at < stop; at += 16) {
      const bytes = v128.load(at);
      before = i32x4.add(before, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), lowWeights));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), highWeights));
    }
    a = (a + lanes(sums)) % 65521;
    b = (b + 16 * lanes(before) + lanes(weighted)) % 65521;
  }
  for (; at < end; at++) {
    a += <u64>load<u8>(at);
    b += a;
  }
  return ((<u32>(b % 65521)) << 16) | <u32>(a % 65521);
}

function lanes(x: v128): u64 {
  return (
    <u64>(<u32>i32x4.extract_lane(x, 0)) +
    <u64>(<u32>i32x4.extract_lane(x, 1)) +
    <u64>(<u32>i32x4.extract_lane(x, 2)) +
    <u64>(<u32>i32x4.extract_lane(x, 3))
  );
}
