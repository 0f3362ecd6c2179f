import { badStream } from "./codec.ts";
import { readFseTable } from "./zstd-fse.ts";

/**
 * Huffman coding of Zstandard's literals (RFC 8878, section 4.2).
 *
 * Streams are read from their end: the highest bit set in the last byte marks where they begin.
 */

/** `maxBits` bits of a stream, highest first, name an entry. */
export interface HuffmanTable {
  readonly maxBits: number;
  /** For each entry: symbol in bits 0 to 7, length of its code in 8 to 15. */
  readonly entries: Uint16Array;
}

const maxCodeBits = 11;
const maxWeightLog = 6;
const maxWeights = 255;

/**
 * Read a tree's description.
 *
 * @returns the table, and the first byte after the description
 */
export function readHuffmanTable(work: DataView, at: number, end: number): { readonly table: HuffmanTable; readonly next: number } {
  const header = work.getUint8(at);
  const weights: number[] = [];
  let next = at + 1;
  if (header < 128) {
    next += header;
    if (next > end) throw badStream("zstd", "Huffman weights past their end");
    readWeights(work, { start: at + 1, end: next }, weights);
  } else {
    const count = header - 127;
    next += (count + 1) >> 1;
    if (next > end) throw badStream("zstd", "Huffman weights past their end");
    for (let index = 0; index < count; index++) {
      const pair = work.getUint8(at + 1 + (index >> 1));
      weights.push(index % 2 === 0 ? pair >> 4 : pair & 15);
    }
  }
  return { table: buildHuffmanTable(weights), next };
}

/** Weights packed with FSE, by two states in turn. The stream is over when a state asks for more bits than are left. */
function readWeights(work: DataView, range: { readonly start: number; readonly end: number }, weights: number[]): void {
  const { end } = range;
  const { table, next } = readFseTable(work, range.start, { end, maxLog: maxWeightLog, maxSymbol: maxCodeBits + 1 });
  const { states, accuracyLog } = table;
  const firstBit = next * 8;
  let bit = streamStart(work, next, end);
  const read = (bits: number) => {
    bit -= bits;
    return bit < firstBit ? 0 : (work.getUint32(bit >> 3, true) >>> (bit & 7)) & ((1 << bits) - 1);
  };
  let current = read(accuracyLog);
  let other = read(accuracyLog);
  if (bit < firstBit) throw badStream("zstd", "Huffman weights end early");
  for (;;) {
    if (weights.length > maxWeights - 2) throw badStream("zstd", "too many Huffman weights");
    const state = states[current]!;
    weights.push(state & 0xff);
    current = (state >> 16) + read((state >> 8) & 0xff);
    if (bit < firstBit) {
      weights.push(states[other]! & 0xff);
      return;
    }
    [current, other] = [other, current];
  }
}

/** Codes from weights: a weight of w stands for 2^(w-1) entries, and the last one is what is missing to a power of two. */
function buildHuffmanTable(weights: readonly number[]): HuffmanTable {
  let sum = 0;
  for (const weight of weights) {
    if (weight > maxCodeBits) throw badStream("zstd", `Huffman weight ${weight}`);
    sum += weight === 0 ? 0 : 1 << (weight - 1);
  }
  if (sum === 0) throw badStream("zstd", "Huffman weights are all zero");
  const maxBits = 32 - Math.clz32(sum);
  const missing = (1 << maxBits) - sum;
  if (maxBits > maxCodeBits || (missing & (missing - 1)) !== 0) throw badStream("zstd", "Huffman weights make no tree");
  const all = [...weights, 32 - Math.clz32(missing)];
  const entries = new Uint16Array(1 << maxBits);
  let place = 0;
  for (let weight = 1; weight <= maxBits; weight++) {
    for (const [symbol, own] of all.entries()) {
      if (own !== weight) continue;
      const count = 1 << (weight - 1);
      entries.fill(symbol | ((maxBits + 1 - weight) << 8), place, place + count);
      place += count;
    }
  }
  return { maxBits, entries };
}

/**
 * Decode one stream into the whole of `out`.
 *
 * @throws {ZfsError} ECORRUPT when the stream does not end with the last symbol
 */
export function decodeHuffmanStream(
  work: DataView,
  range: { readonly start: number; readonly end: number },
  table: HuffmanTable,
  out: Uint8Array,
): void {
  const { maxBits, entries } = table;
  const mask = (1 << maxBits) - 1;
  const firstBit = range.start * 8;
  let bit = streamStart(work, range.start, range.end);
  let to = 0;
  // Two codes of up to 11 bits fit the 25 that a read is sure to have.
  const pairs = out.length - 1;
  while (to < pairs && bit - 2 * maxBits >= firstBit) {
    const at = bit - 2 * maxBits;
    const bits = work.getUint32(at >> 3, true) >>> (at & 7);
    const first = entries[(bits >>> maxBits) & mask]!;
    const used = first >> 8;
    const second = entries[(bits >>> (maxBits - used)) & mask]!;
    out[to] = first;
    out[to + 1] = second;
    to += 2;
    bit -= used + (second >> 8);
  }
  while (to < out.length) {
    // Bits before the stream's first do no harm: no code reaches into them, or the check below fails.
    const at = bit - maxBits;
    const entry = entries[(work.getUint32(at >> 3, true) >>> (at & 7)) & mask]!;
    out[to++] = entry;
    bit -= entry >> 8;
    if (bit < firstBit) break;
  }
  if (to !== out.length || bit !== firstBit) throw badStream("zstd", "Huffman stream does not end with its last symbol");
}

/** The bit below the mark in the stream's last byte. */
export function streamStart(work: DataView, start: number, end: number): number {
  const last = end > start ? work.getUint8(end - 1) : 0;
  if (last === 0) throw badStream("zstd", "stream without its end mark");
  return (end - 1) * 8 + 31 - Math.clz32(last);
}
