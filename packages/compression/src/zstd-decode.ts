import { badStream } from "./codec.ts";
import { buildFseTable, type FseTable, readFseTable, singleSymbolTable } from "./zstd-fse.ts";
import { decodeHuffmanStream, type HuffmanTable, readHuffmanTable, streamStart } from "./zstd-huffman.ts";

/**
 * Zstandard frames (RFC 8878), for runtimes that have no zstd.
 *
 * Written for blocks of ZFS: one frame, no dictionary, output of a known size. Four times the speed of fzstd and more, and unlike it
 * bounded in time on any input.
 */

/** Zeros around the frame, so that a read of 4 bytes needs no check. Bit positions are checked instead. */
const padding = 16;
/** Block_Maximum_Size: nothing decodes to more. */
const maxBlockBytes = 128 * 1024;
/** An offset of more bits than this is past any block of ZFS (16 MiB). */
const maxOffsetBits = 25;

const blockTypes = { raw: 0, rle: 1, compressed: 2 } as const;
const literalTypes = { raw: 0, rle: 1, compressed: 2, treeless: 3 } as const;
const tableModes = { predefined: 0, rle: 1, described: 2, repeated: 3 } as const;

/** One of the three kinds of codes that a sequence has (section 3.1.1.3.2.1). */
interface CodeKind {
  readonly maxLog: number;
  readonly maxSymbol: number;
  readonly predefinedLog: number;
  readonly predefined: readonly number[];
}

const ones = (count: number) => new Array<number>(count).fill(1);
const rare = (count: number) => new Array<number>(count).fill(-1);
const literalLengths: CodeKind = {
  maxLog: 9,
  maxSymbol: 35,
  predefinedLog: 6,
  predefined: [4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1],
};
const matchLengths: CodeKind = {
  maxLog: 9,
  maxSymbol: 52,
  predefinedLog: 6,
  predefined: [1, 4, 3, 2, 2, 2, 2, 2, 2, ...ones(37), ...rare(7)],
};
const offsets: CodeKind = {
  maxLog: 8,
  maxSymbol: 31,
  predefinedLog: 5,
  predefined: [...ones(6), 2, 2, 2, ...ones(15), ...rare(5)],
};

/** Bits that follow a length's code; its base is where the code before it ends. */
const literalLengthBits: readonly number[] = [
  ...new Array<number>(16).fill(0),
  1,
  1,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
];
const matchLengthBits: readonly number[] = [
  ...new Array<number>(32).fill(0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
];
const literalLengthBases: readonly number[] = bases(literalLengthBits, 0);
const matchLengthBases: readonly number[] = bases(matchLengthBits, 3);

function bases(bits: readonly number[], first: number): number[] {
  let base = first;
  return bits.map((count) => {
    const own = base;
    base += 1 << count;
    return own;
  });
}

interface Tables {
  literals: FseTable;
  offsets: FseTable;
  matches: FseTable;
}

/** What lasts from block to block. */
interface Frame {
  readonly work: DataView;
  readonly bytes: Uint8Array;
  readonly dst: Uint8Array;
  /** Bytes of `dst` that are done. */
  to: number;
  readonly literals: Uint8Array;
  huffman: HuffmanTable | undefined;
  tables: Tables | undefined;
  /** The last three distances. */
  readonly recent: [number, number, number];
}

/**
 * Decode a frame without its magic number into `dst`.
 *
 * @returns bytes written
 * @throws {ZfsError} ECORRUPT
 */
export function decodeZstdFrame(src: Uint8Array, dst: Uint8Array): number {
  const bytes = new Uint8Array(src.length + 2 * padding);
  bytes.set(src, padding);
  const frame: Frame = {
    work: new DataView(bytes.buffer),
    bytes,
    dst,
    to: 0,
    literals: new Uint8Array(Math.min(maxBlockBytes, dst.length)),
    huffman: undefined,
    tables: undefined,
    recent: [1, 4, 8],
  };
  const end = padding + src.length;
  const header = readFrameHeader(frame, padding, end);
  let at = header.next;
  for (let last = false; !last; ) {
    if (end - at < 3) throw badStream("zstd", "frame ends early");
    const word = frame.work.getUint32(at, true) & 0xffffff;
    last = (word & 1) === 1;
    at = decodeBlock(frame, { type: (word >> 1) & 3, size: word >> 3, at: at + 3, end });
  }
  if (at + header.checksumBytes !== end) throw badStream("zstd", "bytes after the frame's last block");
  return frame.to;
}

/** Section 3.1.1.1. The window does not matter: the whole output is there to copy from. */
function readFrameHeader(frame: Frame, start: number, end: number): { readonly next: number; readonly checksumBytes: number } {
  const descriptor = frame.work.getUint8(start);
  if ((descriptor & 0x08) !== 0) throw badStream("zstd", "reserved bit of the frame header is set");
  const singleSegment = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!;
  const sizeBytes = [singleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
  const at = start + 1 + (singleSegment ? 0 : 1) + dictionaryBytes;
  const next = at + sizeBytes;
  if (next > end) throw badStream("zstd", "frame header ends early");
  for (let byte = at - dictionaryBytes; byte < at; byte++) if (frame.bytes[byte] !== 0) throw badStream("zstd", "frame wants a dictionary");
  return { next, checksumBytes: (descriptor & 0x04) === 0 ? 0 : 4 };
}

function decodeBlock(
  frame: Frame,
  block: { readonly type: number; readonly size: number; readonly at: number; readonly end: number },
): number {
  const { type, size, at } = block;
  const stored = type === blockTypes.rle ? 1 : size;
  if (stored > block.end - at) throw badStream("zstd", "block past the frame's end");
  if (size > maxBlockBytes) throw badStream("zstd", `block of ${size} bytes`);
  const room = frame.dst.length - frame.to;
  switch (type) {
    case blockTypes.raw:
    case blockTypes.rle:
      if (size > room) throw badStream("zstd", `frame gives more than ${frame.dst.length} bytes`);
      if (type === blockTypes.rle) frame.dst.fill(frame.bytes[at]!, frame.to, frame.to + size);
      else frame.dst.set(frame.bytes.subarray(at, at + size), frame.to);
      frame.to += size;
      break;
    case blockTypes.compressed:
      decodeCompressedBlock(frame, at, at + size);
      break;
    default:
      throw badStream("zstd", "reserved block type");
  }
  return at + stored;
}

function decodeCompressedBlock(frame: Frame, start: number, end: number): void {
  const { literals, next } = readLiterals(frame, start, end);
  if (next >= end) throw badStream("zstd", "block ends before its sequences");
  let at = next;
  let count = frame.bytes[at++]!;
  if (count === 255) {
    count = frame.work.getUint16(at, true) + 0x7f00;
    at += 2;
  } else if (count > 127) count = ((count - 128) << 8) | frame.bytes[at++]!;
  const limit = frame.to + maxBlockBytes;
  let used = 0;
  if (count > 0) {
    at = readTables(frame, at, end);
    used = runSequences(frame, { start: at, end, count }, literals);
  } else if (at !== end) throw badStream("zstd", "bytes after a block without sequences");
  const rest = literals.length - used;
  if (rest > frame.dst.length - frame.to) throw badStream("zstd", `frame gives more than ${frame.dst.length} bytes`);
  frame.dst.set(literals.subarray(used), frame.to);
  frame.to += rest;
  if (frame.to > limit) throw badStream("zstd", "block gives more than 128 KiB");
}

/** Section 3.1.1.3.1: raw, one byte repeated, or Huffman in one or four streams. */
function readLiterals(frame: Frame, start: number, end: number): { readonly literals: Uint8Array; readonly next: number } {
  const { bytes, work } = frame;
  const first = bytes[start]!;
  const type = first & 3;
  const format = (first >> 2) & 3;
  if (type === literalTypes.raw || type === literalTypes.rle) {
    const headerBytes = format === 3 ? 3 : format === 1 ? 2 : 1;
    const size = (work.getUint32(start, true) & (2 ** (8 * headerBytes) - 1)) >>> (headerBytes === 1 ? 3 : 4);
    const at = start + headerBytes;
    const next = at + (type === literalTypes.rle ? 1 : size);
    if (next > end) throw badStream("zstd", "literals past the block's end");
    if (type === literalTypes.raw) return { literals: bytes.subarray(at, next), next };
    return { literals: roomForLiterals(frame, size).fill(bytes[at]!), next };
  }
  // Two sizes of 10, 14 or 18 bits after 4 bits of header; one stream only in the first format.
  const sizeBits = format < 2 ? 10 : format === 2 ? 14 : 18;
  const header = work.getBigUint64(start, true) >> 4n;
  const size = Number(header & BigInt(2 ** sizeBits - 1));
  const stored = Number((header >> BigInt(sizeBits)) & BigInt(2 ** sizeBits - 1));
  let at = start + ((4 + 2 * sizeBits + 7) >> 3);
  const next = at + stored;
  if (next > end) throw badStream("zstd", "literals past the block's end");
  if (type === literalTypes.compressed) {
    const tree = readHuffmanTable(work, at, next);
    frame.huffman = tree.table;
    at = tree.next;
  }
  if (frame.huffman === undefined) throw badStream("zstd", "literals without a Huffman tree");
  const literals = roomForLiterals(frame, size);
  if (format === 0) decodeHuffmanStream(work, { start: at, end: next }, frame.huffman, literals);
  else decodeFourStreams(work, { start: at, end: next }, frame.huffman, literals);
  return { literals, next };
}

function roomForLiterals(frame: Frame, size: number): Uint8Array {
  if (size > frame.literals.length) throw badStream("zstd", `literals of ${size} bytes`);
  return frame.literals.subarray(0, size);
}

/** Three lengths of 2 bytes, then four streams; each gives a quarter, rounded up, the last the rest. */
function decodeFourStreams(
  work: DataView,
  range: { readonly start: number; readonly end: number },
  table: HuffmanTable,
  out: Uint8Array,
): void {
  let start = range.start + 6;
  const quarter = (out.length + 3) >> 2;
  if (start > range.end || quarter * 3 > out.length) throw badStream("zstd", "four streams without room for them");
  for (let stream = 0; stream < 4; stream++) {
    const end = stream === 3 ? range.end : start + work.getUint16(range.start + stream * 2, true);
    if (end > range.end) throw badStream("zstd", "Huffman stream past its end");
    const target = out.subarray(stream * quarter, stream === 3 ? out.length : (stream + 1) * quarter);
    decodeHuffmanStream(work, { start, end }, table, target);
    start = end;
  }
}

/** The modes of the three tables, and the tables that are described; returns where the sequences start. */
function readTables(frame: Frame, start: number, end: number): number {
  const modes = frame.bytes[start]!;
  if ((modes & 3) !== 0) throw badStream("zstd", "reserved bits of the sequences are set");
  let at = start + 1;
  const table = (kind: CodeKind, mode: number, before: FseTable | undefined): FseTable => {
    switch (mode) {
      case tableModes.predefined:
        return buildFseTable(kind.predefined, kind.predefinedLog);
      case tableModes.rle: {
        const symbol = frame.bytes[at++]!;
        if (symbol > kind.maxSymbol) throw badStream("zstd", `code ${symbol}, at most ${kind.maxSymbol} allowed`);
        return singleSymbolTable(symbol);
      }
      case tableModes.described: {
        const described = readFseTable(frame.work, at, { end, maxLog: kind.maxLog, maxSymbol: kind.maxSymbol });
        at = described.next;
        return described.table;
      }
      default:
        if (before === undefined) throw badStream("zstd", "first block repeats a table");
        return before;
    }
  };
  const before = frame.tables;
  const literals = table(literalLengths, modes >> 6, before?.literals);
  const distances = table(offsets, (modes >> 4) & 3, before?.offsets);
  const matches = table(matchLengths, (modes >> 2) & 3, before?.matches);
  frame.tables = { literals, offsets: distances, matches };
  return at;
}

/**
 * Decode and carry out the sequences: so many literals, then a match.
 *
 * @returns how many of the literals they took
 */
function runSequences(
  frame: Frame,
  sequences: { readonly start: number; readonly end: number; readonly count: number },
  literals: Uint8Array,
): number {
  const { work, dst } = frame;
  const tables = frame.tables!;
  const literalStates = tables.literals.states;
  const offsetStates = tables.offsets.states;
  const matchStates = tables.matches.states;
  const firstBit = sequences.start * 8;
  let bit = streamStart(work, sequences.start, sequences.end);
  // Reading 4 bytes gives at least 25 bits; a sequence takes at most 83, which the padding covers before the check.
  const read = (count: number): number => {
    bit -= count;
    return (work.getUint32(bit >> 3, true) >>> (bit & 7)) & ((1 << count) - 1);
  };
  let literalState = literalStates[read(tables.literals.accuracyLog)]!;
  let offsetState = offsetStates[read(tables.offsets.accuracyLog)]!;
  let matchState = matchStates[read(tables.matches.accuracyLog)]!;
  let used = 0;
  let to = frame.to;
  for (let left = sequences.count; left > 0; left--) {
    const offsetCode = offsetState & 0xff;
    if (offsetCode > maxOffsetBits) throw badStream("zstd", `offset of ${offsetCode} bits`);
    const offsetValue = (1 << offsetCode) + read(offsetCode);
    const matchCode = matchState & 0xff;
    const length = matchLengthBases[matchCode]! + read(matchLengthBits[matchCode]!);
    const literalCode = literalState & 0xff;
    const literalLength = literalLengthBases[literalCode]! + read(literalLengthBits[literalCode]!);
    if (left > 1) {
      literalState = literalStates[(literalState >> 16) + read((literalState >> 8) & 0xff)]!;
      matchState = matchStates[(matchState >> 16) + read((matchState >> 8) & 0xff)]!;
      offsetState = offsetStates[(offsetState >> 16) + read((offsetState >> 8) & 0xff)]!;
    }
    if (bit < firstBit) throw badStream("zstd", "sequences end early");
    if (literalLength > literals.length - used) throw badStream("zstd", "sequence takes more literals than there are");
    if (literalLength + length > dst.length - to) throw badStream("zstd", `frame gives more than ${dst.length} bytes`);
    if (literalLength > 32) dst.set(literals.subarray(used, used + literalLength), to);
    else for (let index = 0; index < literalLength; index++) dst[to + index] = literals[used + index]!;
    used += literalLength;
    to += literalLength;
    const distance = offsetValue > 3 ? pushDistance(frame.recent, offsetValue - 3) : recall(frame.recent, offsetValue, literalLength);
    if (distance > to || distance <= 0) throw badStream("zstd", `match ${distance} bytes back at byte ${to} of the output`);
    if (length > 32 && distance >= length) dst.copyWithin(to, to - distance, to - distance + length);
    else for (let index = 0; index < length; index++) dst[to + index] = dst[to - distance + index]!;
    to += length;
  }
  if (bit !== firstBit) throw badStream("zstd", "sequences do not end with the last one");
  frame.to = to;
  return used;
}

function pushDistance(recent: [number, number, number], distance: number): number {
  recent[2] = recent[1];
  recent[1] = recent[0];
  recent[0] = distance;
  return distance;
}

/** One of the last three distances; without literals before the match, each stands for the next, the last for one less than the first. */
function recall(recent: [number, number, number], value: number, literalLength: number): number {
  const index = value - 1 + (literalLength === 0 ? 1 : 0);
  if (index === 0) return recent[0];
  const distance = index === 3 ? recent[0] - 1 : recent[index]!;
  if (index > 1) recent[2] = recent[1];
  recent[1] = recent[0];
  recent[0] = distance;
  return distance;
}
