import type { BlockCompressor } from "@zfskit/kernels";
import { type CompressOptions, type Compressor, compressorBy, defaultMaxBytes } from "./codec.ts";

/**
 * LZ4 as OpenZFS compresses it, byte for byte: a block that is written here has the stream, and so the checksum, that
 * OpenZFS on a little-endian machine gives it. (Big-endian ones hash words in their own order, and find other matches.)
 * assembly/lz4-compress.ts of @zfskit/kernels is the same in WebAssembly.
 *
 * Greedy, with one candidate a hash. Where nothing matches steps widen, so that noise passes quickly. How many bits a
 * hash has and which positions enter the table decide the stream: none of it may change.
 *
 * @see OpenZFS module/zfs/lz4_zfs.c LZ4_compressCtx, LZ4_compress64kCtx
 */

/** Bytes of the length in front. */
const prefixBytes = 4;
const minMatch = 4;
/** The last 5 bytes are always literals, and no match starts in the last 12: the format's rules for encoders. */
const lastLiterals = 5;
const matchLimit = 12;
/** What the last literals take, at least. */
const endBytes = 1 + lastLiterals;
const distanceBytes = 2;
const maxDistance = 0xffff;
const hashFactor = 0x9e3779b1;
/** Blocks below LZ4_64KLIMIT have twice as many entries, for which OpenZFS takes 16 bits. */
const smallLimit = 65536 + matchLimit - 1;
const smallHashBits = 13;
const largeHashBits = 12;
/** A search counts its steps from here, and a step is a 64th of the count. */
const firstStep = 67;
const stepShift = 6;
/** From this many bytes on, `set` beats a loop (measured on V8 and JavaScriptCore). */
const bulkBytes = 64;

/** Compression into ZFS's form, with the stream's length in front: by a kernel where there is one. */
export function lz4Compressor(kernel: BlockCompressor | undefined): Compressor {
  return compressorBy(kernel === undefined ? "JavaScript" : "WebAssembly", (src: Uint8Array, options: CompressOptions = {}) => {
    const capacity = lz4Capacity(src.length, (options.maxBytes ?? defaultMaxBytes(src.length)) - prefixBytes);
    const stream = kernel?.(src, capacity) ?? compressLz4Block(src, capacity);
    if (stream.length === 0) return undefined;
    const stored = new Uint8Array(prefixBytes + stream.length);
    new DataView(stored.buffer).setUint32(0, stream.length);
    stored.set(stream, prefixBytes);
    return stored;
  });
}

/** What the caller allows, but no more than a stream of `size` bytes can have. */
function lz4Capacity(size: number, allowed: number): number {
  return Math.max(0, Math.floor(Math.min(allowed, size + size / 255 + 16)));
}

/**
 * Compress a block into a bare LZ4 stream.
 *
 * @param capacity - bytes that it may have
 * @returns empty when it would have more
 */
export function compressLz4Block(src: Uint8Array, capacity: number): Uint8Array<ArrayBuffer> {
  const out = new Sequences(src, capacity);
  return findMatches(src, out) && out.addRest() ? out.bytes.subarray(0, out.size) : out.bytes.subarray(0, 0);
}

/** @returns false when the stream has no room */
function findMatches(src: Uint8Array, out: Sequences): boolean {
  const view = new DataView(src.buffer, src.byteOffset, src.byteLength);
  const hashBits = src.length < smallLimit ? smallHashBits : largeHashBits;
  const hashShift = 32 - hashBits;
  // Empty entries lead to position 0, as in OpenZFS: it needs no entry of its own.
  const table = new Int32Array(1 << hashBits);
  const searchEnd = src.length - matchLimit;
  let at = 1;
  while (at < searchEnd) {
    let count = firstStep;
    let next = at;
    let nextWord = view.getInt32(at, true);
    let word = 0;
    let match = 0;
    do {
      at = next;
      word = nextWord;
      next = at + (count++ >> stepShift);
      if (next > searchEnd) return true;
      nextWord = view.getInt32(next, true);
      const slot = Math.imul(word, hashFactor) >>> hashShift;
      match = table[slot]!;
      table[slot] = at;
    } while (at - match > maxDistance || view.getInt32(match, true) !== word);
    while (at > out.taken && match > 0 && src[at - 1] === src[match - 1]) {
      at--;
      match--;
    }
    // What follows a match is tried without widening steps.
    do {
      const end = matchEnd(src, at + minMatch, match + minMatch);
      if (!out.add(at, at - match, end - at)) return false;
      at = end;
      if (at > searchEnd) return true;
      table[Math.imul(view.getInt32(at - 2, true), hashFactor) >>> hashShift] = at - 2;
      word = view.getInt32(at, true);
      const slot = Math.imul(word, hashFactor) >>> hashShift;
      match = table[slot]!;
      table[slot] = at;
    } while (at - match <= maxDistance && view.getInt32(match, true) === word);
    at++;
  }
  return true;
}

function matchEnd(src: Uint8Array, at: number, match: number): number {
  const limit = src.length - lastLiterals;
  let end = at;
  for (let back = match; end < limit && src[end] === src[back]; back++) end++;
  return end;
}

/** A stream under way: sequences of literals and a match. */
class Sequences {
  readonly bytes: Uint8Array<ArrayBuffer>;
  size = 0;
  /** Bytes of the block that the sequences give. */
  taken = 0;
  readonly #src: Uint8Array;

  constructor(src: Uint8Array, capacity: number) {
    this.#src = src;
    this.bytes = new Uint8Array(capacity);
  }

  /**
   * Add the literals up to `at`, and the match there.
   *
   * @returns false when there is no room for these and an end
   */
  add(at: number, distance: number, length: number): boolean {
    const { bytes, size: token } = this;
    const literals = at - this.taken;
    const more = length - minMatch;
    const needed = 1 + lengthBytes(literals) + literals + distanceBytes + lengthBytes(more) + endBytes;
    if (needed > bytes.length - token) return false;
    this.#addLiterals(at);
    bytes[token]! |= Math.min(more, 15);
    bytes[this.size++] = distance;
    bytes[this.size++] = distance >> 8;
    this.#addLength(more);
    this.taken = at + length;
    return true;
  }

  /**
   * Add what is left as literals.
   *
   * @returns false when there is no room
   */
  addRest(): boolean {
    const literals = this.#src.length - this.taken;
    if (this.size + 1 + lengthBytes(literals) + literals > this.bytes.length) return false;
    this.#addLiterals(this.#src.length);
    return true;
  }

  #addLiterals(end: number): void {
    const { bytes, taken } = this;
    const literals = end - taken;
    bytes[this.size++] = Math.min(literals, 15) << 4;
    this.#addLength(literals);
    let to = this.size;
    if (literals >= bulkBytes) bytes.set(this.#src.subarray(taken, end), to);
    else for (let from = taken; from < end; ) bytes[to++] = this.#src[from++]!;
    this.size += literals;
  }

  /** What the token cannot say of a length. */
  #addLength(length: number): void {
    let rest = length - 15;
    if (rest < 0) return;
    for (; rest >= 255; rest -= 255) this.bytes[this.size++] = 255;
    this.bytes[this.size++] = rest;
  }
}

function lengthBytes(length: number): number {
  return length < 15 ? 0 : Math.floor((length - 15) / 255) + 1;
}
