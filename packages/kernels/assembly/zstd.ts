/**
 * Zstandard frames (RFC 8878) without their magic number, as ZFS stores them: no dictionary, and the whole output at
 * hand, so that windows do not matter.
 *
 * Bits of Huffman streams and sequences are read from the end of a stream, through 8 bytes that never leave it. Nothing
 * outside of source, target and scratch is read or written.
 */

import { littleEndian } from "./zstd/bits";
import {
  Frame,
  literalPredefined,
  literalRoom,
  matchPredefined,
  maxBlockBytes,
  offsetPredefined,
  ofLiterals,
  ofOffsets,
} from "./zstd/frame";
import { buildStates } from "./zstd/fse";
import { decodeFourStreams, decodeStream, readHuffmanTable } from "./zstd/huffman";
import { readTables, runSequences } from "./zstd/sequences";

/** Build the tables that the format defines, of counts and meanings that the caller put into the scratch: once. */
export function prepare(at: usize, kind: i32, symbols: i32): void {
  Frame.scratch = at;
  const table = at + (kind === ofLiterals ? literalPredefined : kind === ofOffsets ? offsetPredefined : matchPredefined);
  buildStates(table, kind, symbols, kind === ofOffsets ? 5 : 6);
}

/**
 * Decode a frame of `size` bytes at `src` into up to `capacity` bytes at `dst`.
 *
 * @returns bytes written; -1 when the frame makes no sense, gives more, or is followed by other bytes
 */
export function decode(src: usize, size: usize, dst: usize, capacity: usize, at: usize): i32 {
  Frame.scratch = at;
  Frame.huffmanBits = 0;
  Frame.literalStates = 0;
  Frame.recent0 = 1;
  Frame.recent1 = 4;
  Frame.recent2 = 8;
  Frame.target = dst;
  Frame.targetStart = dst;
  Frame.targetEnd = dst + capacity;
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
      if (bytes > Frame.targetEnd - Frame.target) return -1;
      if (type === 1) memory.fill(Frame.target, load<u8>(from), bytes);
      else memory.copy(Frame.target, from, bytes);
      Frame.target += bytes;
    }
    from += stored;
  }
  if (end - from !== ((descriptor & 4) !== 0 ? 4 : 0)) return -1;
  return <i32>(Frame.target - dst);
}

function decodeBlock(from: usize, end: usize): bool {
  const start = Frame.target;
  if (!readLiterals(from, end)) return false;
  let at = Frame.nextAt;
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
    if (!readTables(at, end) || !runSequences(Frame.nextAt, end, count)) return false;
  } else if (at !== end) return false;
  const rest = Frame.literalsEnd - Frame.literals;
  if (rest > Frame.targetEnd - Frame.target) return false;
  memory.copy(Frame.target, Frame.literals, rest);
  Frame.target += rest;
  return Frame.target - start <= maxBlockBytes;
}

/** Section 3.1.1.3.1: raw, one byte repeated, or Huffman in one or four streams. */
function readLiterals(from: usize, end: usize): bool {
  if (from >= end) return false;
  const first = <u32>load<u8>(from);
  const type = first & 3;
  const format = (first >> 2) & 3;
  const room = min(maxBlockBytes, Frame.targetEnd - Frame.targetStart);
  if (type < 2) {
    const headerBytes: usize = format === 3 ? 3 : format === 1 ? 2 : 1;
    if (end - from < headerBytes) return false;
    const header = littleEndian(from, headerBytes);
    const size = <usize>(headerBytes === 1 ? header >> 3 : header >> 4);
    from += headerBytes;
    if ((type === 1 ? 1 : size) > end - from) return false;
    if (type === 0) {
      Frame.literals = from;
      Frame.literalsReadable = end;
      Frame.nextAt = from + size;
    } else {
      if (size > room) return false;
      Frame.literals = Frame.scratch + literalRoom;
      Frame.literalsReadable = Frame.literals + maxBlockBytes;
      memory.fill(Frame.literals, load<u8>(from), size);
      Frame.nextAt = from + 1;
    }
    Frame.literalsEnd = Frame.literals + size;
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
    from = Frame.nextAt;
  }
  if (Frame.huffmanBits === 0) return false;
  Frame.literals = Frame.scratch + literalRoom;
  Frame.literalsEnd = Frame.literals + size;
  Frame.literalsReadable = Frame.literals + maxBlockBytes;
  Frame.nextAt = next;
  return format === 0 ? decodeStream(from, next, Frame.literals, Frame.literalsEnd) : decodeFourStreams(from, next, size);
}
