/** ZAP objects in memory, built as OpenZFS lays them out (include/sys/zap_impl.h, zap_leaf.h), in either byte order. */

import {
  ZAP_CHUNK_ARRAY,
  ZAP_CHUNK_ENTRY,
  ZAP_CHUNK_FREE,
  ZAP_FLAG_HASH64,
  ZAP_FLAG_PRE_HASHED_KEY,
  ZAP_FLAG_UINT64_KEY,
} from "@zfskit/format";
import {
  MzapEditor,
  MzapEntEditor,
  ZapEditor,
  ZapLeafArrayEditor,
  ZapLeafEditor,
  ZapLeafEntryEditor,
  ZapLeafFreeEditor,
  ZapLeafHeaderEditor,
} from "@zfskit/format/edit";
import type { ZapBlock, ZapBlocks } from "@zfskit/zap";

const CHUNK_END = 0xffff;

/** An object's blocks over bytes; counts what is read. */
export class MemoryBlocks implements ZapBlocks {
  readonly blockSize: number;
  readonly bytes: Uint8Array;
  readonly littleEndian: boolean;
  reads = 0;
  lastSignal: AbortSignal | undefined;

  constructor(bytes: Uint8Array, blockSize: number, littleEndian: boolean) {
    this.bytes = bytes;
    this.blockSize = blockSize;
    this.littleEndian = littleEndian;
  }

  get blockCount(): number {
    return this.bytes.length / this.blockSize;
  }

  async readBlock(blkid: number, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<ZapBlock> {
    options.signal?.throwIfAborted();
    this.lastSignal = options.signal;
    this.reads++;
    const bytes = this.bytes.subarray(blkid * this.blockSize, (blkid + 1) * this.blockSize);
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), littleEndian: this.littleEndian };
  }
}

export interface MicroItem {
  readonly name: string;
  readonly value: bigint;
  readonly cd?: number;
}

export function microZap(items: readonly (MicroItem | undefined)[], blockSize: number, littleEndian: boolean): MemoryBlocks {
  const bytes = new Uint8Array(blockSize);
  const header = MzapEditor.of(bytes, 0, littleEndian);
  header.blockType = 0x8000000000000003n;
  header.salt = 0x1234567n;
  for (const [i, item] of items.entries()) {
    if (item === undefined) continue;
    const entry = MzapEntEditor.of(bytes, 64 + i * 64, littleEndian);
    entry.value = item.value;
    entry.cd = item.cd ?? 0;
    entry.name = item.name;
  }
  return new MemoryBlocks(bytes, blockSize, littleEndian);
}

export interface FatItem {
  /** Bytes without a terminating zero; of binary keys, big-endian words. */
  readonly key: Uint8Array;
  readonly integerLength: number;
  /** Big-endian integers. */
  readonly value: Uint8Array;
  readonly cd?: number;
  /** What is hashed in the key's place: the normalised name. */
  readonly hashedAs?: Uint8Array;
}

export interface FatOptions {
  readonly littleEndian: boolean;
  /** 14 unless told. */
  readonly blockShift?: number;
  readonly flags?: number;
  readonly salt?: bigint;
  readonly normFlags?: number;
  /** Put the pointer table into blocks of its own, with that many entries as a power of two. */
  readonly externalShift?: number;
  /** Bits of the hash by which entries go to leaves: 2^bits leaves. */
  readonly prefixLen?: number;
}

/** A fat ZAP with all its blocks: header, leaves, and the pointer table where it is external. */
export function fatZap(items: readonly FatItem[], options: FatOptions): MemoryBlocks {
  const { littleEndian } = options;
  const blockShift = options.blockShift ?? 14;
  const blockSize = 2 ** blockShift;
  const flags = options.flags ?? 0;
  const salt = options.salt ?? 0x9e3779b97f4a7c15n;
  const prefixLen = options.prefixLen ?? 0;
  const leafCount = 2 ** prefixLen;
  const embeddedShift = blockShift - 4;
  const shift = options.externalShift ?? embeddedShift;
  const tableBlocks = options.externalShift === undefined ? 0 : Math.max(1, 2 ** (shift + 3 - blockShift));
  const bytes = new Uint8Array((1 + leafCount + tableBlocks) * blockSize);
  const header = ZapEditor.of(bytes, 0, littleEndian);
  header.blockType = 0x8000000000000001n;
  header.magic = 0x2f52ab2abn;
  header.ptrtbl.shift = shift;
  header.ptrtbl.numblks = tableBlocks;
  header.ptrtbl.blk = tableBlocks === 0 ? 0 : 1 + leafCount;
  header.freeblk = 1 + leafCount + tableBlocks;
  header.numLeafs = leafCount;
  header.numEntries = items.length;
  header.salt = salt;
  header.normflags = options.normFlags ?? 0;
  header.flags = flags;
  const table = new DataView(bytes.buffer, tableBlocks === 0 ? blockSize / 2 : (1 + leafCount) * blockSize);
  for (let i = 0; i < 2 ** shift; i++) {
    table.setBigUint64(i * 8, BigInt(1 + Math.floor(i / 2 ** (shift - prefixLen))), littleEndian);
  }
  const perLeaf = Array.from({ length: leafCount }, () => [] as { item: FatItem; hash: bigint }[]);
  for (const item of items) {
    const hash = hashOf(item.hashedAs ?? item.key, salt, flags);
    perLeaf[prefixLen === 0 ? 0 : Number(hash >> BigInt(64 - prefixLen))]!.push({ item, hash });
  }
  for (const [i, list] of perLeaf.entries()) {
    const block = bytes.subarray((1 + i) * blockSize, (2 + i) * blockSize);
    writeLeaf(block, list, { ...options, flags, prefixLen, prefix: BigInt(i) });
  }
  return new MemoryBlocks(bytes, blockSize, littleEndian);
}

interface LeafOptions extends FatOptions {
  readonly flags: number;
  readonly prefixLen: number;
  readonly prefix: bigint;
}

function writeLeaf(block: Uint8Array, list: readonly { item: FatItem; hash: bigint }[], options: LeafOptions): void {
  const { littleEndian, prefixLen } = options;
  const hashShift = Math.log2(block.length) - 5;
  const hashEntries = 2 ** hashShift;
  const chunksAt = 48 + 2 * hashEntries;
  const chunkCount = Math.floor((block.length - 2 * hashEntries) / 24) - 2;
  const header = ZapLeafHeaderEditor.of(block, 0, littleEndian);
  header.blockType = 0x8000000000000000n;
  header.prefix = options.prefix;
  header.magic = 0x2ab1eaf;
  header.prefixLen = prefixLen;
  header.nentries = list.length;
  const leaf = ZapLeafEditor.of(block, 0, littleEndian);
  for (let i = 0; i < hashEntries; i++) leaf.setHash(i, CHUNK_END);
  let next = 0;
  const take = () => {
    if (next >= chunkCount) throw new Error("the leaf of this test is full");
    return next++;
  };
  const at = (chunk: number) => chunksAt + chunk * 24;
  const array = (content: Uint8Array): number => {
    let first = CHUNK_END;
    let last: ZapLeafArrayEditor | undefined;
    for (let done = 0; done < content.length; done += 21) {
      const chunk = take();
      const view = ZapLeafArrayEditor.of(block, at(chunk), littleEndian);
      view.type = ZAP_CHUNK_ARRAY;
      view.array.set(content.subarray(done, done + 21));
      view.next = CHUNK_END;
      if (last === undefined) first = chunk;
      else last.next = chunk;
      last = view;
    }
    return first;
  };
  const isBinary = (options.flags & ZAP_FLAG_UINT64_KEY) !== 0;
  for (const { item, hash } of list) {
    const slot = Number((hash >> BigInt(64 - hashShift - prefixLen)) & BigInt(hashEntries - 1));
    const chunk = take();
    const entry = ZapLeafEntryEditor.of(block, at(chunk), littleEndian);
    const name = isBinary ? item.key : Uint8Array.from([...item.key, 0]);
    entry.type = ZAP_CHUNK_ENTRY;
    entry.valueIntlen = item.integerLength;
    entry.nameNumints = isBinary ? name.length / 8 : name.length;
    entry.valueNumints = item.value.length / item.integerLength;
    entry.cd = item.cd ?? 0;
    entry.hash = hash;
    entry.nameChunk = array(name);
    entry.valueChunk = array(item.value);
    entry.next = leaf.hash(slot);
    leaf.setHash(slot, chunk);
  }
  for (let chunk = next; chunk < chunkCount; chunk++) ZapLeafFreeEditor.of(block, at(chunk), littleEndian).type = ZAP_CHUNK_FREE;
}

/** Where chunk `chunk` of leaf block `blkid` lies in the object's bytes. */
export function chunkOffset(blocks: MemoryBlocks, blkid: number, chunk: number): number {
  return blkid * blocks.blockSize + 48 + (blocks.blockSize / 32) * 2 + chunk * 24;
}

/** The hash of zap_hash() of OpenZFS's zap_impl.c, straight from its words. */
export function hashOf(key: Uint8Array, salt: bigint, flags: number): bigint {
  const kept = (flags & ZAP_FLAG_HASH64) !== 0 ? 48n : 28n;
  const cut = (hash: bigint) => (hash >> (64n - kept)) << (64n - kept);
  const wordAt = (index: number) => new DataView(key.buffer, key.byteOffset, key.byteLength).getBigUint64(index * 8);
  if ((flags & ZAP_FLAG_PRE_HASHED_KEY) !== 0) return cut(wordAt(0));
  let hash = salt;
  const add = (byte: bigint) => {
    let low = (hash ^ byte) & 0xffn;
    for (let bit = 0; bit < 8; bit++) low = (low >> 1n) ^ ((low & 1n) === 0n ? 0n : 0xc96c5795d7870f42n);
    hash = (hash >> 8n) ^ low;
  };
  if ((flags & ZAP_FLAG_UINT64_KEY) === 0) for (const byte of key) add(BigInt(byte));
  else for (let i = 0; i < key.length / 8; i++) for (let j = 0n; j < 8n; j++) add((wordAt(i) >> (j * 8n)) & 0xffn);
  return cut(hash);
}

export const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Integers of `length` bytes, big-endian. */
export function integers(length: number, values: readonly bigint[]): Uint8Array {
  const bytes = new Uint8Array(length * values.length);
  for (const [i, value] of values.entries()) {
    for (let j = 0; j < length; j++) bytes[i * length + j] = Number((value >> BigInt((length - 1 - j) * 8)) & 0xffn);
  }
  return bytes;
}
