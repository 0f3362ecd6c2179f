/** Huffman coding of literals (RFC 8878, section 4.2). */

import { doneOf, peek, windowOf } from "./bits";
import { Frame, huffmanTable, maxCodeBits, ofWeights, ranks, weights, weightTable } from "./frame";
import { readStates } from "./fse";

export function readHuffmanTable(from: usize, end: usize): bool {
  if (from >= end) return false;
  const header = <usize>load<u8>(from++);
  const own = Frame.scratch + weights;
  let count: usize = 0;
  if (header < 128) {
    if (header > end - from) return false;
    const next = from + header;
    count = readWeights(from, next);
    if (count === 0) return false;
    Frame.nextAt = next;
  } else {
    count = header - 127;
    if ((count + 1) >> 1 > end - from) return false;
    for (let i: usize = 0; i < count; i++) {
      const pair = load<u8>(from + (i >> 1));
      store<u8>(own + i, (i & 1) === 0 ? pair >> 4 : pair & 15);
    }
    Frame.nextAt = from + ((count + 1) >> 1);
  }
  return buildHuffmanTable(count);
}

/** Weights packed with FSE, by two states in turn; gives how many, 0 when they make no sense. */
function readWeights(from: usize, end: usize): usize {
  const table = Frame.scratch + weightTable;
  if (!readStates(table, ofWeights, from, end, 6, maxCodeBits + 1)) return 0;
  const log = Frame.tableLog;
  const start = Frame.nextAt;
  if (end <= start || load<u8>(end - 1) === 0) return 0;
  const own = Frame.scratch + weights;
  let bit: i32 = ((<i32>(end - start) - 1) << 3) + 31 - <i32>clz<u32>(<u32>load<u8>(end - 1));
  bit -= <i32>log;
  if (bit < 0) return 0;
  let current = peek(<u32>bit, log, start, end);
  bit -= <i32>log;
  if (bit < 0) return 0;
  let other = peek(<u32>bit, log, start, end);
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
    other = (<u32>state & 0xffff) + peek(<u32>bit, bits, start, end);
  }
  return 0;
}

/** Codes from weights: a weight of w stands for 2^(w-1) entries, and the last one is what is missing to a power of two. */
function buildHuffmanTable(count: usize): bool {
  const own = Frame.scratch + weights;
  const places = Frame.scratch + ranks;
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
  const table = Frame.scratch + huffmanTable;
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
  Frame.huffmanBits = bits;
  return true;
}

/** One stream, from its end into all bytes up to `outEnd`; false unless it ends with the last symbol. */
export function decodeStream(from: usize, end: usize, out: usize, outEnd: usize): bool {
  if (end <= from || load<u8>(end - 1) === 0) return false;
  return finishStream(from, end - from >= 8 ? end - 8 : from, windowOf(from, end), doneOf(from, end), out, outEnd);
}

/** The rest of a stream: `window` holds the 8 bytes at `at`, of which `done` bits are used. */
function finishStream(from: usize, at: usize, window: u64, done: u32, out: usize, outEnd: usize): bool {
  const table = Frame.scratch + huffmanTable;
  const shift = 64 - Frame.huffmanBits;
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
export function decodeFourStreams(from: usize, end: usize, size: usize): bool {
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
  let out1 = Frame.literals;
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
      decodeStream(from4, end, out4, Frame.literalsEnd)
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
  const table = Frame.scratch + huffmanTable;
  const shift = <u64>(64 - Frame.huffmanBits);
  // At most 8 bits are done after a step back of whole bytes, and five codes have at most 55.
  while (Frame.literalsEnd - out4 >= 5 && at1 - from1 >= 8 && at2 - from2 >= 8 && at3 - from3 >= 8 && at4 - from4 >= 8) {
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
    finishStream(from4, at4, window4, done4, out4, Frame.literalsEnd)
  );
}
