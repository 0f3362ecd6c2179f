/**
 * From a block pointer to bytes: every copy is tried until one verifies, then it is decompressed.
 *
 * @see OpenZFS module/zfs/zio.c zio_read, zio_checksum.c zio_checksum_error
 */
import { type ChecksumAlgorithm, checksumAlgorithm, checksumTraits, readChecksumWords, verifyChecksum } from "@zfskit/checksum";
import { type CompressionCodec, compressionCodec } from "@zfskit/compression";
import { defaultLimits, type Limits, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { type BlkptrView, Compress, ZioCksumView } from "@zfskit/format/spa";
import type { KernelMemory } from "@zfskit/kernels";
import type { TopVdev } from "@zfskit/vdev";
import {
  type Dva,
  dvasOf,
  embeddedPayload,
  isEmbedded,
  isHole,
  isLittleEndian,
  isProtected,
  lsizeOf,
  physicalBirth,
  psizeOf,
} from "./blkptr.ts";
import { BlockCache, type CacheKey } from "./block-cache.ts";
import { readFirstVerified } from "./copies.ts";
import { type BlockKey, checkIndirect, discard, hasMac, openBlock } from "./decrypt.ts";
import { readGang } from "./gang.ts";

/** Verified, decompressed bytes and the byte order of the machine that wrote them. */
export interface Block {
  readonly bytes: Uint8Array;
  /** One view over `bytes`, for the structures in it. */
  readonly view: DataView;
  readonly littleEndian: boolean;
  /** The key that was missing: what is secret in a block of dnodes reads as zeros. */
  readonly lockedBy?: BlockKey | undefined;
}

export interface ReadBlockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Keep the block in the cache: for blocks that are read again and again. The bytes are then shared: do not write. */
  readonly keep?: boolean | undefined;
  /** Give out the first copy that can be read even if none verifies. */
  readonly unverified?: boolean | undefined;
  /** Of an encrypted dataset. */
  readonly key?: BlockKey | undefined;
  /**
   * Where the block goes: as many bytes as it has. Best in the memory of the kernels, which then need no copy. Not with `keep`.
   * What it holds after an error is not known.
   */
  readonly into?: Uint8Array | undefined;
}

/** Reads the blocks of one pool. */
export class BlockReader {
  readonly limits: Limits;
  /** Adds words of a read to a trace; absent where nobody listens. */
  readonly onRead: ((dva: Dva, psize: number, device: string) => void) | undefined;
  #tops: ReadonlyMap<number, TopVdev> = new Map();
  #waits = false;
  readonly #cache: BlockCache<Block>;
  /** How often all blocks were forgotten: what was under way then is not kept. */
  #forgotten = 0;
  /** What was loaded, by its number in block pointers. */
  readonly #checksums: (ChecksumAlgorithm | undefined)[] = [];
  readonly #codecs: (CompressionCodec | undefined)[] = [];
  #memory: KernelMemory | undefined;
  #salt: Uint8Array | undefined;

  constructor(
    tops: readonly TopVdev[],
    options: { readonly limits?: Limits; readonly onRead?: ((dva: Dva, psize: number, device: string) => void) | undefined } = {},
  ) {
    this.useTops(tops);
    this.limits = options.limits ?? defaultLimits;
    this.onRead = options.onRead;
    this.#cache = new BlockCache(this.limits.cacheBytes);
  }

  /** The vdevs from here on: those that labels know read the MOS, which names all. What was read before stays in the cache. */
  useTops(tops: readonly TopVdev[]): void {
    this.#tops = new Map(tops.map((top) => [top.id, top]));
    this.#waits = tops.some((top) => top.waits === true);
  }

  /** The pool's salt, which skein, edonr and blake3 need: it lies in the MOS, so it is known only after opening that. */
  useSalt(salt: Uint8Array): void {
    this.#salt = salt;
  }

  /** Forget all blocks in the cache: what was decrypted must not outlive its key. */
  forget(): void {
    this.#forgotten++;
    this.#cache.clear();
  }

  /** True where some device cannot answer at once: then reading ahead pays. */
  get waits(): boolean {
    return this.#waits;
  }

  /** The top-level vdev that DVAs call `id`. */
  top(id: number): TopVdev | undefined {
    return this.#tops.get(id);
  }

  /**
   * The bytes of a block: lsize of them, zeros for a hole. At once where the block is in the cache, or its devices answer
   * at once and nothing has to be loaded first.
   *
   * @throws {ZfsError} ECKSUM when no copy verified, EIO or ENODEV when none could be read, EIO when it was redacted, ECORRUPT when the pointer
   *   or the compressed stream makes no sense, ENOTSUP for an algorithm that is not implemented, EACCES when the block is
   *   encrypted and the key missing
   */
  read(bp: BlkptrView, options: ReadBlockOptions = {}): Soon<Block> {
    options.signal?.throwIfAborted();
    const lsize = this.#lsizeOf(bp);
    if (isHole(bp)) return blockOf(intoOf(options, lsize).fill(0), isLittleEndian(bp));
    // What did not verify must not be what a later read finds.
    const key = options.keep === true && options.unverified !== true && !isEmbedded(bp) ? cacheKey(bp, options.key) : undefined;
    const kept = key === undefined ? undefined : this.#cache.get(key);
    if (kept !== undefined) return kept;
    const block = this.#fetch(bp, lsize, options);
    if (key === undefined) return block;
    const forgotten = this.#forgotten;
    return whenThere(block, (read) => {
      if (this.#forgotten === forgotten) this.#cache.set(key, read);
      return read;
    });
  }

  /** Read and open a block that is no hole and not in the cache. */
  #fetch(bp: BlkptrView, lsize: number, options: ReadBlockOptions): Soon<Block> {
    if (isEmbedded(bp)) return this.open(bp, embeddedPayload(bp), options);
    const isStoredAsIs = bp.compress === Compress.off && !isProtected(bp);
    const dvas = dvasOf(bp);
    if (dvas.some((dva) => dva.gang)) return this.readStored(bp, options).then((stored) => this.open(bp, stored, options));
    if (!this.#isReadyFor(bp)) return this.#prepare(bp).then(() => this.#fetch(bp, lsize, options));
    const psize = this.#psizeOf(bp);
    const into = intoOf(options, lsize);
    if (isStoredAsIs && psize === lsize) {
      const stored = this.#readPlain(bp, dvas, into, options);
      return whenThere(stored, (bytes) => this.open(bp, bytes, { ...options, into }));
    }
    // Checked and decompressed where it is read into: in the memory of the kernels, as long as there is room.
    const piece = this.#memory?.lend(psize);
    let block: Soon<Block> | undefined;
    try {
      const stored = this.#readPlain(bp, dvas, piece?.bytes ?? new Uint8Array(psize), options);
      block = whenThere(stored, (bytes) => this.open(bp, bytes, { ...options, into }));
      return block instanceof Promise ? block.finally(() => piece?.release()) : block;
    } finally {
      if (!(block instanceof Promise)) piece?.release();
    }
  }

  /**
   * What verified stored bytes hold, decrypted and decompressed: the second half of {@link read}.
   *
   * @throws {ZfsError} as {@link read} does of what was read
   */
  open(bp: BlkptrView, stored: Uint8Array, options: Pick<ReadBlockOptions, "key" | "unverified" | "into"> = {}): Soon<Block> {
    const lsize = this.#lsizeOf(bp);
    if (!isProtected(bp)) return this.#unpack(bp, stored, lsize, options);
    if (bp.level === 0)
      return whenThere(openBlock(bp, stored, options.key), ({ bytes, fresh, lockedBy }) => {
        const block = this.#unpack(bp, bytes, lsize, options, lockedBy);
        if (fresh !== true) return block;
        return whenThere(block, (unpacked) => {
          if (unpacked.bytes.buffer !== bytes.buffer) discard(bytes);
          return unpacked;
        });
      });
    if (options.unverified === true) return this.#unpack(bp, stored, lsize, options);
    return whenThere(this.#unpack(bp, stored, lsize, options), async (block) => {
      await checkIndirect(bp, block.bytes, options.key);
      return block;
    });
  }

  #unpack(bp: BlkptrView, stored: Uint8Array, lsize: number, options: Pick<ReadBlockOptions, "into">, lockedBy?: BlockKey): Soon<Block> {
    if (bp.compress === Compress.off) {
      if (stored.length < lsize) throw new ZfsError("ECORRUPT", `block of ${lsize} bytes stored uncompressed in ${stored.length}`);
      const whole = stored.length === lsize ? stored : stored.subarray(0, lsize);
      if (options.into === undefined) return blockOf(whole, isLittleEndian(bp), lockedBy);
      const into = intoOf(options, lsize);
      if (into.buffer !== whole.buffer || into.byteOffset !== whole.byteOffset) into.set(whole);
      return blockOf(into, isLittleEndian(bp), lockedBy);
    }
    const codec = this.#codecs[bp.compress];
    if (codec === undefined) return this.#prepare(bp).then(() => this.#unpack(bp, stored, lsize, options, lockedBy));
    const into = intoOf(options, lsize);
    codec.decompress(stored, into);
    return blockOf(into, isLittleEndian(bp), lockedBy);
  }

  /**
   * The bytes as stored, verified but still compressed; they belong to the caller.
   *
   * @throws {ZfsError} as {@link read}
   */
  async readStored(bp: BlkptrView, options: ReadBlockOptions = {}, depth = 0): Promise<Uint8Array> {
    const dvas = dvasOf(bp);
    if (dvas.some((dva) => dva.gang)) return readGang(this, bp, dvas, options, depth);
    const into = new Uint8Array(this.#psizeOf(bp));
    await this.checksum(bp);
    return this.#readPlain(bp, dvas, into, options);
  }

  /** A block in one piece, whose checksum was loaded. */
  #readPlain(bp: BlkptrView, dvas: readonly Dva[], into: Uint8Array, options: ReadBlockOptions): Soon<Uint8Array> {
    if (dvas.length === 0) throw new ZfsError("ECORRUPT", "block pointer names no copy", { place: { structure: "blkptr" } });
    const verify = this.verifierOf(bp, this.#checksums[bp.checksum]!);
    return this.readCopies(dvas, into, verify, options, physicalBirth(bp));
  }

  /**
   * Fill `into` from each copy in turn until `verify` accepts it; at once where the devices answer at once.
   *
   * @param birth - transaction group in which the block was written to where it lies: RAID-Z that was expanded needs it
   */
  readCopies(
    dvas: readonly Dva[],
    into: Uint8Array,
    verify: (bytes: Uint8Array, dva: Dva) => boolean,
    options: ReadBlockOptions,
    birth?: number,
  ): Soon<Uint8Array> {
    return readFirstVerified(this, { dvas, into, verify, birth, signal: options.signal, unverified: options.unverified });
  }

  /** What tells whether stored bytes are those of a block. */
  verifierOf(bp: BlkptrView, algorithm: ChecksumAlgorithm): (bytes: Uint8Array) => boolean {
    const expected = { words: readChecksumWords(wordsOf(bp), 0, bp.le), littleEndian: isLittleEndian(bp), mac: hasMac(bp) };
    return (bytes) => verifyChecksum(algorithm, bytes, expected);
  }

  /**
   * The checksum that a pointer names, ready to compute.
   *
   * @throws {ZfsError} ECORRUPT for one that no block has, ENOTSUP for one that is not known
   */
  async checksum(bp: BlkptrView): Promise<ChecksumAlgorithm> {
    const id = bp.checksum;
    const ready = this.#checksums[id];
    if (ready !== undefined) return ready;
    if (checksumTraits(id)?.embedded === true)
      throw new ZfsError("ECORRUPT", `block with checksum ${id}, which only labels, gang headers and the intent log have`);
    const algorithm = await checksumAlgorithm(id, this.#salt);
    this.#checksums[id] = algorithm;
    return algorithm;
  }

  #isReadyFor(bp: BlkptrView): boolean {
    return this.#checksums[bp.checksum] !== undefined && (bp.compress === Compress.off || this.#codecs[bp.compress] !== undefined);
  }

  /** Load what a block needs, and the memory that kernels work in. */
  async #prepare(bp: BlkptrView): Promise<void> {
    if (!isEmbedded(bp)) await this.checksum(bp);
    if (bp.compress !== Compress.off) this.#codecs[bp.compress] ??= await compressionCodec(bp.compress);
    this.#memory ??= (await import("@zfskit/kernels/kernel-memory")).sharedKernelMemory();
  }

  #lsizeOf(bp: BlkptrView): number {
    const lsize = lsizeOf(bp);
    if (lsize <= this.limits.blockBytes) return lsize;
    throw new ZfsError("ELIMIT", `block of ${lsize} bytes, limits.blockBytes allows ${this.limits.blockBytes}`);
  }

  #psizeOf(bp: BlkptrView): number {
    const psize = psizeOf(bp);
    if (psize <= this.limits.blockBytes) return psize;
    throw new ZfsError("ELIMIT", `block of ${psize} stored bytes, limits.blockBytes allows ${this.limits.blockBytes}`);
  }
}

/** Where a block goes: what the caller gave, or fresh bytes. */
function intoOf({ into }: Pick<ReadBlockOptions, "into">, lsize: number): Uint8Array {
  if (into === undefined) return new Uint8Array(lsize);
  if (into.length !== lsize) throw new ZfsError("ECORRUPT", `block of ${lsize} bytes in an object of ${into.length}-byte blocks`);
  return into;
}

function blockOf(bytes: Uint8Array, littleEndian: boolean, lockedBy?: BlockKey): Block {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), littleEndian, lockedBy };
}

/** The 32 bytes of a pointer's checksum. */
function wordsOf(bp: BlkptrView): Uint8Array {
  const { dv, off } = bp.cksum;
  return new Uint8Array(dv.buffer, dv.byteOffset + off, ZioCksumView.SIZE);
}

function cacheKey(bp: BlkptrView, lock: BlockKey | undefined): CacheKey {
  const { vdev, offsetBytes: offset } = bp.dvas(0);
  return { vdev, offset, birth: bp.birth, lock: isProtected(bp) ? (lock?.key === undefined ? "locked" : lock.id) : undefined };
}
