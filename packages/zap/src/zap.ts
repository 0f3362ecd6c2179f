/**
 * A ZAP object: names and values, in one block (micro) or as a hash table over many (fat).
 *
 * @see OpenZFS module/zfs/zap.c zap_lookup, zap_fat.c zap_idx_to_blk
 */
import { decodeName, defaultLimits, encodeName, isZfsError, type Limits, sameBytes, ZfsError } from "@zfskit/core";
import {
  MzapView,
  ZAP_FLAG_HASH64,
  ZAP_FLAG_PRE_HASHED_KEY,
  ZAP_FLAG_UINT64_KEY,
  ZAP_HASHBITS,
  ZAP_HASHBITS_64,
  ZAP_MAGIC,
  ZapView,
  ZBT_HEADER,
  ZBT_MICRO,
} from "@zfskit/format/zap";
import type { ZapEntry } from "./entry.ts";
import { zapHash } from "./hash.ts";
import { ZapLeaf } from "./leaf.ts";
import { findMicroEntry, microEntries } from "./micro-zap.ts";
import { isPlainName, normalizeName } from "./normalize.ts";

/** A block of an object, its bytes shared with whoever keeps it. */
export interface ZapBlock {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly littleEndian: boolean;
}

/** What a ZAP needs of its object: blocks of one size. */
export interface ZapBlocks {
  readonly blockSize: number;
  readonly blockCount: number;
  readBlock(blkid: number, options?: { readonly keep?: boolean; readonly signal?: AbortSignal | undefined }): Promise<ZapBlock>;
}

/** A ZAP opened for reading. */
export class Zap {
  readonly kind: "micro" | "fat";
  /** The first block: its header. */
  readonly header: ZapView | MzapView;
  readonly #blocks: ZapBlocks;
  readonly #first: ZapBlock;
  readonly #limits: Limits;

  private constructor(blocks: ZapBlocks, first: ZapBlock, header: ZapView | MzapView, limits: Limits) {
    this.#blocks = blocks;
    this.#first = first;
    this.header = header;
    this.kind = header instanceof ZapView ? "fat" : "micro";
    this.#limits = limits;
  }

  /**
   * Read the header of the ZAP in an object.
   *
   * @throws {ZfsError} ECORRUPT when the object holds no ZAP
   */
  static async open(
    blocks: ZapBlocks,
    options: { readonly limits?: Limits; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Zap> {
    const first = await blocks.readBlock(0, { keep: true, signal: options.signal });
    if (first.bytes.length < ZapView.SIZE) throw corrupt(`block of ${first.bytes.length} bytes`);
    const micro = new MzapView(first.view, 0, first.littleEndian);
    const limits = options.limits ?? defaultLimits;
    if (micro.blockType === ZBT_MICRO) return new Zap(blocks, first, micro, limits);
    const fat = new ZapView(first.view, 0, first.littleEndian);
    if (fat.blockType !== ZBT_HEADER) throw corrupt(`block type is 0x${fat.blockType.toString(16)}`);
    if (fat.magic !== ZAP_MAGIC) throw corrupt(`magic is 0x${fat.magic.toString(16)}`);
    const { shift, numblks, blk } = fat.ptrtbl;
    if (shift > limits.zapTableShift)
      throw new ZfsError("ELIMIT", `pointer table of 2^${shift} entries, limits.zapTableShift allows ${limits.zapTableShift}`, {
        place: { structure: "zap" },
      });
    if (numblks > 0 && blk + numblks > blocks.blockCount) throw corrupt("pointer table lies past the object's end");
    const room = numblks === 0 ? Math.log2(blocks.blockSize) - 4 : Math.log2(numblks * (blocks.blockSize / 8));
    if (shift > room) throw corrupt(`pointer table of 2^${shift} entries, 2^${Math.floor(room)} have room`);
    return new Zap(blocks, first, fat, limits);
  }

  /** Normalisation of names (U8_TEXTPREP_*); 0 where names are plain bytes. */
  get normFlags(): number {
    return this.header.normflags;
  }

  /**
   * The entry of exactly this name.
   *
   * A fat ZAP is asked by hash, which costs one leaf. Where names are normalised, the hash is that of the normalised name:
   * of one beyond ASCII, which other tables of Unicode might normalise in another way, all entries are gone through before
   * it is said not to be there.
   */
  async get(name: string | Uint8Array, signal?: AbortSignal): Promise<ZapEntry | undefined> {
    const key = typeof name === "string" ? encodeName(name) : name;
    if (!(this.header instanceof ZapView)) return findMicroEntry(this.#first.view, this.#first.littleEndian, key);
    if (this.normFlags !== 0) return this.#findHashed(decodeName(key), (entry) => sameBytes(entry.nameBytes, key), signal);
    const hash = this.#hash(this.header, key);
    return hash === undefined ? undefined : (await this.#leafOf(hash, signal)).find((entry) => sameBytes(entry.nameBytes, key));
  }

  /**
   * The entry of a name that is the same as this one after both were normalised by `flags`, where there is none of exactly
   * this name.
   *
   * @param accept - which entries count; all unless told
   * @see OpenZFS module/zfs/zap_impl.c zap_name_init_str: the hash is made by the ZAP's own flags, whatever is asked for
   */
  async getNormalized(
    name: string,
    flags: number,
    options: { readonly accept?: (entry: ZapEntry) => boolean; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<ZapEntry | undefined> {
    const { accept = () => true, signal } = options;
    const key = encodeName(name);
    const wanted = normalizeName(name, flags);
    const exact = (entry: ZapEntry) => sameBytes(entry.nameBytes, key) && accept(entry);
    const same = (entry: ZapEntry) => normalizeName(entry.name, flags) === wanted && accept(entry);
    return this.#findHashed(name, exact, signal, same);
  }

  /** In the leaf that the hash of the normalised name leads to, and then, where that may be another than ours, in all. */
  async #findHashed(
    name: string,
    exact: (entry: ZapEntry) => boolean,
    signal: AbortSignal | undefined,
    same: (entry: ZapEntry) => boolean = () => false,
  ): Promise<ZapEntry | undefined> {
    if (this.header instanceof ZapView && this.normFlags !== 0) {
      const hash = this.#hash(this.header, encodeName(normalizeName(name, this.normFlags)));
      const entries = hash === undefined ? [] : await this.#leafOf(hash, signal);
      const found = entries.find(exact) ?? entries.find(same);
      if (found !== undefined || isPlainName(name)) return found;
    }
    let second: ZapEntry | undefined;
    try {
      const first = await this.find((entry) => {
        if (exact(entry)) return true;
        if (second === undefined && same(entry)) second = entry;
        return false;
      }, signal);
      return first ?? second;
    } catch (error) {
      if (second === undefined || !isZfsError(error)) throw error;
      return second;
    }
  }

  /** The entries of this hash. */
  async #leafOf(hash: bigint, signal: AbortSignal | undefined): Promise<ZapEntry[]> {
    const { shift } = (this.header as ZapView).ptrtbl;
    const index = shift === 0 ? 0 : Number(hash >> BigInt(64 - shift));
    const blkid = (await this.#tableAt(index, signal)).leaf(index);
    if (blkid === undefined) throw corrupt(`entry ${index} of the pointer table lies past the object's end`);
    return [...(await this.#leaf(blkid, signal)).matching(hash)];
  }

  /** The first integer of an entry as a number: object numbers, sizes, txgs. Undefined when there is no such entry. */
  async number(name: string, signal?: AbortSignal): Promise<number | undefined> {
    const entry = await this.get(name, signal);
    if (entry === undefined) return undefined;
    const value = entry.integer();
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw corrupt(`value of ${name} is ${value}`);
    return Number(value);
  }

  /** The first entry that `matches`; damage elsewhere matters only where none is found. */
  async find(matches: (entry: ZapEntry) => boolean, signal?: AbortSignal): Promise<ZapEntry | undefined> {
    let damage: ZfsError | undefined;
    const onDamage = (error: ZfsError) => {
      damage ??= error;
    };
    for await (const entry of this.entries(signal, onDamage)) if (matches(entry)) return entry;
    if (damage !== undefined) throw damage;
    return undefined;
  }

  /**
   * All entries: of a micro-ZAP as they lie there, of a fat one in the order of their hashes' prefixes.
   *
   * @param onDamage - told of each leaf and each part of the pointer table that could not be read; the others are given.
   *   Without it the first is thrown
   */
  async *entries(signal?: AbortSignal, onDamage?: (error: ZfsError) => void): AsyncGenerator<ZapEntry> {
    for await (const run of this.runs(signal, onDamage)) yield* run;
  }

  /** The same, as many at a time as one block holds: a wait for each of a million would cost more than to read them. */
  async *runs(signal?: AbortSignal, onDamage?: (error: ZfsError) => void): AsyncGenerator<readonly ZapEntry[]> {
    if (!(this.header instanceof ZapView)) {
      yield microEntries(this.#first.view, this.#first.littleEndian);
      return;
    }
    const { shift, numblks } = this.header.ptrtbl;
    const count = 2 ** shift;
    const perBlock = numblks === 0 ? count : this.#blocks.blockSize / 8;
    const seen = new Set<number>();
    for (let first = 0; first < count; first += perBlock) {
      try {
        const table = await this.#tableAt(first, signal);
        // An entry that leads nowhere is told at the end, once a block: a table of nothing else may have millions.
        let astray: ZfsError | undefined;
        for (let index = first; index < Math.min(count, first + perBlock); index++) {
          const blkid = table.leaf(index);
          if (blkid === undefined) astray ??= corrupt(`entry ${index} of the pointer table lies past the object's end`);
          if (blkid === undefined || seen.has(blkid)) continue;
          seen.add(blkid);
          try {
            yield [...(await this.#leaf(blkid, signal)).entries(onDamage)];
          } catch (error) {
            if (!isZfsError(error) || onDamage === undefined) throw error;
            onDamage(error);
          }
        }
        if (astray !== undefined) throw astray;
      } catch (error) {
        if (!isZfsError(error) || onDamage === undefined) throw error;
        onDamage(error);
      }
    }
  }

  /** Undefined for a key that no entry can have: one that should be its own hash, and is no whole word. */
  #hash(header: ZapView, key: Uint8Array): bigint | undefined {
    const wide = (header.flags & ZAP_FLAG_HASH64) !== 0;
    if ((header.flags & ZAP_FLAG_PRE_HASHED_KEY) === 0) return zapHash(this.#isBinary ? wordsReversed(key) : key, header.salt, wide);
    if (key.length < 8) return undefined;
    const dropped = BigInt(64 - (wide ? ZAP_HASHBITS_64 : ZAP_HASHBITS));
    return (new DataView(key.buffer, key.byteOffset, 8).getBigUint64(0) >> dropped) << dropped;
  }

  get #isBinary(): boolean {
    return this.header instanceof ZapView && (this.header.flags & ZAP_FLAG_UINT64_KEY) !== 0;
  }

  /** The block of the pointer table that has entry `index`: the second half of the header's, or one of its own. */
  async #tableAt(index: number, signal: AbortSignal | undefined): Promise<{ leaf(index: number): number | undefined }> {
    const table = (this.header as ZapView).ptrtbl;
    const size = this.#blocks.blockSize;
    const embedded = table.numblks === 0;
    const block = embedded ? this.#first : await this.#blocks.readBlock(table.blk + Math.floor((index * 8) / size), { keep: true, signal });
    const { view, littleEndian } = block;
    const end = BigInt(this.#blocks.blockCount);
    return {
      leaf(entry) {
        const at = embedded ? size / 2 + entry * 8 : (entry * 8) % size;
        if (at + 8 > view.byteLength) return undefined;
        const blkid = view.getBigUint64(at, littleEndian);
        return blkid < end ? Number(blkid) : undefined;
      },
    };
  }

  async #leaf(blkid: number, signal: AbortSignal | undefined): Promise<ZapLeaf> {
    const block = await this.#blocks.readBlock(blkid, { keep: true, signal });
    try {
      return new ZapLeaf(block.view, block.littleEndian, this.#isBinary, this.#limits);
    } catch (error) {
      throw isZfsError(error) ? error.at({ blkid }) : error;
    }
  }
}

/** Binary keys are hashed from the low byte of each word up; as bytes they are kept big-endian. */
function wordsReversed(key: Uint8Array): Uint8Array {
  const turned = new Uint8Array(key.length);
  for (let at = 0; at < key.length; at++) turned[at] = key[(at & ~7) + 7 - (at & 7)] ?? 0;
  return turned;
}

function corrupt(reason: string): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure: "zap" } });
}
