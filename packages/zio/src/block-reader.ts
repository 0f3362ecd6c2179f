/**
 * From a block pointer to bytes: every copy is tried until one verifies, then it is decompressed.
 *
 * @see OpenZFS module/zfs/zio.c zio_read, zio_checksum.c zio_checksum_error
 */
import { type ChecksumAlgorithm, checksumAlgorithm, checksumTraits, readChecksumWords, verifyChecksum } from "@zfskit/checksum";
import { type CompressionCodec, compressionCodec } from "@zfskit/compression";
import { defaultLimits, type Limits, ZfsError } from "@zfskit/core";
import { type BlkptrView, Compress, ZioCksumView } from "@zfskit/format/spa";
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
import { BlockCache } from "./block-cache.ts";
import { readFirstVerified } from "./copies.ts";
import { type BlockKey, checkIndirect, hasMac, openBlock } from "./decrypt.ts";
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
}

/** Reads the blocks of one pool. */
export class BlockReader {
  readonly limits: Limits;
  /** Adds words of a read to a trace; absent where nobody listens. */
  readonly onRead: ((dva: Dva, psize: number, device: string) => void) | undefined;
  #tops: ReadonlyMap<number, TopVdev> = new Map();
  readonly #cache: BlockCache<Block>;
  readonly #checksums = new Map<number, ChecksumAlgorithm>();
  readonly #codecs = new Map<number, CompressionCodec>();
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
  }

  /** The pool's salt, which skein, edonr and blake3 need: it lies in the MOS, so it is known only after opening that. */
  useSalt(salt: Uint8Array): void {
    this.#salt = salt;
  }

  /** Forget all blocks in the cache: what was decrypted must not outlive its key. */
  forget(): void {
    this.#cache.clear();
  }

  /** The top-level vdev that DVAs call `id`. */
  top(id: number): TopVdev | undefined {
    return this.#tops.get(id);
  }

  /**
   * The bytes of a block: lsize of them, zeros for a hole.
   *
   * @throws {ZfsError} ECKSUM when no copy verified, EIO or ENODEV when none could be read, EIO when it was redacted, ECORRUPT when the pointer
   *   or the compressed stream makes no sense, ENOTSUP for an algorithm that is not implemented, EACCES when the block is
   *   encrypted and the key missing
   */
  async read(bp: BlkptrView, options: ReadBlockOptions = {}): Promise<Block> {
    options.signal?.throwIfAborted();
    const lsize = lsizeOf(bp);
    if (lsize > this.limits.blockBytes)
      throw new ZfsError("ELIMIT", `block of ${lsize} bytes, limits.blockBytes allows ${this.limits.blockBytes}`);
    const littleEndian = isLittleEndian(bp);
    if (isHole(bp)) return blockOf(new Uint8Array(lsize), littleEndian);
    // What did not verify must not be what a later read finds.
    const key = options.keep === true && options.unverified !== true && !isEmbedded(bp) ? cacheKey(bp, options.key) : undefined;
    const kept = key === undefined ? undefined : this.#cache.get(key);
    if (kept !== undefined) return kept;
    const stored = isEmbedded(bp) ? embeddedPayload(bp) : await this.readStored(bp, options);
    const block = await this.open(bp, stored, options);
    if (key !== undefined) this.#cache.set(key, block);
    return block;
  }

  /**
   * What verified stored bytes hold, decrypted and decompressed: the second half of {@link read}.
   *
   * @throws {ZfsError} as {@link read} does of what was read
   */
  async open(bp: BlkptrView, stored: Uint8Array, options: Pick<ReadBlockOptions, "key" | "unverified"> = {}): Promise<Block> {
    const lsize = lsizeOf(bp);
    if (lsize > this.limits.blockBytes)
      throw new ZfsError("ELIMIT", `block of ${lsize} bytes, limits.blockBytes allows ${this.limits.blockBytes}`);
    const opened = isProtected(bp) && bp.level === 0 ? await openBlock(bp, stored, options.key) : { bytes: stored };
    const block = blockOf(await this.#decompress(bp, opened.bytes, lsize), isLittleEndian(bp), opened.lockedBy);
    if (isProtected(bp) && bp.level > 0 && options.unverified !== true) await checkIndirect(bp, block.bytes, options.key);
    return block;
  }

  /**
   * The bytes as stored, verified but still compressed.
   *
   * @throws {ZfsError} as {@link read}
   */
  async readStored(bp: BlkptrView, options: ReadBlockOptions = {}, depth = 0): Promise<Uint8Array> {
    const dvas = dvasOf(bp);
    if (dvas.length === 0) throw new ZfsError("ECORRUPT", "block pointer names no copy", { place: { structure: "blkptr" } });
    if (dvas.some((dva) => dva.gang)) return readGang(this, bp, dvas, options, depth);
    const psize = psizeOf(bp);
    if (psize > this.limits.blockBytes)
      throw new ZfsError("ELIMIT", `block of ${psize} stored bytes, limits.blockBytes allows ${this.limits.blockBytes}`);
    const verify = this.verifierOf(bp, this.#checksums.get(bp.checksum) ?? (await this.checksum(bp)));
    return this.readCopies(dvas, psize, verify, options, physicalBirth(bp));
  }

  /**
   * Read `length` bytes at each copy in turn until `verify` accepts them.
   *
   * @param birth - transaction group in which the block was written to where it lies: RAID-Z that was expanded needs it
   */
  async readCopies(
    dvas: readonly Dva[],
    length: number,
    verify: (bytes: Uint8Array, dva: Dva) => boolean,
    options: ReadBlockOptions,
    birth?: number,
  ): Promise<Uint8Array> {
    return readFirstVerified(this, { dvas, length, verify, birth, signal: options.signal, unverified: options.unverified });
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
    const ready = this.#checksums.get(id);
    if (ready !== undefined) return ready;
    if (checksumTraits(id)?.embedded === true)
      throw new ZfsError("ECORRUPT", `block with checksum ${id}, which only labels, gang headers and the intent log have`);
    const algorithm = await checksumAlgorithm(id, this.#salt);
    this.#checksums.set(id, algorithm);
    return algorithm;
  }

  async #codec(id: number): Promise<CompressionCodec> {
    const ready = this.#codecs.get(id);
    if (ready !== undefined) return ready;
    const codec = await compressionCodec(id);
    this.#codecs.set(id, codec);
    return codec;
  }

  async #decompress(bp: BlkptrView, stored: Uint8Array, lsize: number): Promise<Uint8Array> {
    if (bp.compress === Compress.off) {
      if (stored.length === lsize) return stored;
      if (stored.length < lsize) throw new ZfsError("ECORRUPT", `block of ${lsize} bytes stored uncompressed in ${stored.length}`);
      return stored.subarray(0, lsize);
    }
    const codec = await this.#codec(bp.compress);
    const bytes = new Uint8Array(lsize);
    codec.decompress(stored, bytes);
    return bytes;
  }
}

function blockOf(bytes: Uint8Array, littleEndian: boolean, lockedBy?: BlockKey): Block {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), littleEndian, lockedBy };
}

/** The 32 bytes of a pointer's checksum. */
function wordsOf(bp: BlkptrView): Uint8Array {
  const { dv, off } = bp.cksum;
  return new Uint8Array(dv.buffer, dv.byteOffset + off, ZioCksumView.SIZE);
}

/**
 * Physical birth and place name a block's content: space is not used anew within a transaction group that still can be
 * read. With one key it is another content than with another, or with none.
 */
function cacheKey(bp: BlkptrView, lock: BlockKey | undefined): string {
  const first = bp.dvas(0);
  const place = `${first.word0}:${first.word1}:${bp.birthBig}`;
  return isProtected(bp) ? `${place}:${lock?.key === undefined ? "locked" : lock.id}` : place;
}
