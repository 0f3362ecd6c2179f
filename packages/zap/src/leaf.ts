/**
 * A leaf block of a fat ZAP: a hash table over chunks of 24 bytes, which hold entries, and names and values in pieces.
 *
 * @see OpenZFS include/sys/zap_leaf.h, module/zfs/zap_leaf.c
 */
import { isZfsError, type Limits, ZfsError } from "@zfskit/core";
import {
  ZAP_CHUNK_ARRAY,
  ZAP_CHUNK_ENTRY,
  ZAP_LEAF_CHUNK_END,
  ZAP_LEAF_HASH_BLOCK_SHIFT,
  ZAP_LEAF_HASH_ENTRY_BYTES,
  ZAP_LEAF_MAGIC,
  ZapLeafArrayView,
  ZapLeafEntryView,
  ZapLeafHeaderView,
} from "@zfskit/format/zap";
import { ZapEntry } from "./entry.ts";

const BINARY_KEY_BYTES = 8;
const INTEGER_LENGTHS: ReadonlySet<number> = new Set([1, 2, 4, 8]);

/** A parsed leaf; shares the block's bytes. */
export class ZapLeaf {
  readonly header: ZapLeafHeaderView;
  readonly chunkCount: number;
  readonly #view: DataView;
  readonly #hashEntries: number;
  readonly #chunksAt: number;
  readonly #binaryKeys: boolean;
  readonly #limits: Limits;

  /** @throws {ZfsError} ECORRUPT when the block is no leaf */
  constructor(view: DataView, littleEndian: boolean, binaryKeys: boolean, limits: Limits) {
    if (view.byteLength < ZapLeafHeaderView.SIZE) throw corrupt(`leaf of ${view.byteLength} bytes`);
    if (!Number.isInteger(Math.log2(view.byteLength))) throw corrupt(`leaf of ${view.byteLength} bytes, not a power of two`);
    this.header = new ZapLeafHeaderView(view, 0, littleEndian);
    if (this.header.magic !== ZAP_LEAF_MAGIC) throw corrupt(`leaf magic is 0x${this.header.magic.toString(16)}`);
    this.#view = view;
    this.#binaryKeys = binaryKeys;
    this.#limits = limits;
    this.#hashEntries = view.byteLength / 2 ** ZAP_LEAF_HASH_BLOCK_SHIFT;
    this.#chunksAt = ZapLeafHeaderView.SIZE + this.#hashEntries * ZAP_LEAF_HASH_ENTRY_BYTES;
    this.chunkCount = Math.floor((view.byteLength - this.#chunksAt) / ZapLeafEntryView.SIZE);
  }

  /** The entries of the chain that `hash` leads to whose hash is that one. */
  *matching(hash: bigint): Generator<ZapEntry> {
    const shift = 64 - Math.log2(this.#hashEntries) - this.header.prefixLen;
    if (shift < 0) throw corrupt(`leaf prefix of ${this.header.prefixLen} bits`);
    const index = Number((hash >> BigInt(shift)) & BigInt(this.#hashEntries - 1));
    for (const entry of this.#chain(index)) if (entry.hash === hash) yield this.#entry(entry);
  }

  /**
   * All entries, chain by chain.
   *
   * @param onDamage - told of each chain that breaks off and each entry that makes no sense; without it that is thrown
   */
  *entries(onDamage: (error: ZfsError) => void = rethrow): Generator<ZapEntry> {
    let count = 0;
    for (let index = 0; index < this.#hashEntries; index++) {
      try {
        for (const entry of this.#chain(index)) {
          // Each chunk is in one chain: chains that share chunks would give far more entries than there are.
          if (++count > this.chunkCount) return onDamage(corrupt(`leaf gives more entries than its ${this.chunkCount} chunks`));
          const whole = this.#entryOr(entry, onDamage);
          if (whole !== undefined) yield whole;
        }
      } catch (error) {
        if (!isZfsError(error)) throw error;
        onDamage(error);
      }
    }
  }

  #entryOr(entry: ZapLeafEntryView, onDamage: (error: ZfsError) => void): ZapEntry | undefined {
    try {
      return this.#entry(entry);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      onDamage(error);
      return undefined;
    }
  }

  *#chain(index: number): Generator<ZapLeafEntryView> {
    let chunk = this.#view.getUint16(ZapLeafHeaderView.SIZE + index * ZAP_LEAF_HASH_ENTRY_BYTES, this.header.le);
    for (let steps = 0; chunk !== ZAP_LEAF_CHUNK_END; steps++) {
      if (steps > this.chunkCount) throw corrupt("chain of entries runs in a circle");
      const entry = new ZapLeafEntryView(this.#view, this.#chunkAt(chunk), this.header.le);
      if (entry.type !== ZAP_CHUNK_ENTRY) throw corrupt(`chunk ${chunk} is of type ${entry.type}, expected an entry`);
      yield entry;
      chunk = entry.next;
    }
  }

  #entry(entry: ZapLeafEntryView): ZapEntry {
    if (!INTEGER_LENGTHS.has(entry.valueIntlen)) throw corrupt(`value of integers of ${entry.valueIntlen} bytes`);
    const nameLength = entry.nameNumints * (this.#binaryKeys ? BINARY_KEY_BYTES : 1);
    if (nameLength > this.#limits.nameBytes + 1) throw corrupt(`name of ${nameLength} bytes`);
    const name = this.#array(entry.nameChunk, nameLength);
    const value = this.#array(entry.valueChunk, entry.valueNumints * entry.valueIntlen);
    const last = this.#binaryKeys || name[name.length - 1] !== 0 ? name.length : name.length - 1;
    return new ZapEntry(name.subarray(0, last), entry.valueIntlen, value, entry.cd);
  }

  /** Names and values lie in chains of chunks; integers in them are big-endian on every machine. */
  #array(first: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    let chunk = first;
    let filled = 0;
    for (let steps = 0; filled < length; steps++) {
      if (chunk === ZAP_LEAF_CHUNK_END) throw corrupt(`array ends after ${filled} of ${length} bytes`);
      if (steps > this.chunkCount) throw corrupt("array runs in a circle");
      const array = new ZapLeafArrayView(this.#view, this.#chunkAt(chunk), this.header.le);
      if (array.type !== ZAP_CHUNK_ARRAY) throw corrupt(`chunk ${chunk} is of type ${array.type}, expected an array`);
      const piece = array.array;
      bytes.set(piece.subarray(0, length - filled), filled);
      filled += piece.length;
      chunk = array.next;
    }
    return bytes;
  }

  #chunkAt(chunk: number): number {
    if (chunk >= this.chunkCount) throw corrupt(`leaf chunk out of range: next ${chunk}, expected below ${this.chunkCount}`);
    return this.#chunksAt + chunk * ZapLeafEntryView.SIZE;
  }
}

function rethrow(error: ZfsError): never {
  throw error;
}

function corrupt(reason: string): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure: "zap_leaf" } });
}
