/**
 * One object of an object set: its blocks, wherever they come from.
 *
 * @see OpenZFS module/zfs/dbuf.c dbuf_findbp, dmu.c dmu_read
 */
import { atPlace, isZfsError, type Soon, ZfsError, type ZfsPlace } from "@zfskit/core";
import type { BlkptrView } from "@zfskit/format/spa";
import type { Block, ReadBlockOptions } from "@zfskit/zio";
import { chunksOf, kernelMemory } from "./chunks.ts";
import { blocksAround, type OnDamage } from "./damage.ts";
import type { Dnode } from "./dnode.ts";
import { readRange, wrongSize } from "./read-range.ts";

/** An object set: where dnodes and blocks come from (a pool, later a send stream or a scan of a damaged disk). */
export interface ObjectSet {
  /** The object number of its dataset in the MOS; 0 for the MOS itself. */
  readonly id: number;
  /** What it holds: meta, ZFS or volume (DMU_OST_*). */
  readonly type: number;
  /** True where blocks come from something slow, as a web server: then reading ahead pays. */
  readonly waits?: boolean;
  /** OBJSET_FLAG_ bits: which accounts are complete. Absent where that is not known. */
  readonly flags?: number;
  /**
   * Of the numbers below 0, the dnodes that lie in the object set itself: -1 space by owner, -2 by group, -3 by project.
   *
   * @throws {ZfsError} ENOENT when there is no such object
   */
  dnode(object: number, signal?: AbortSignal): Soon<Dnode>;
  /** All dnodes in order of their numbers. Damaged dnode blocks come as an error in their place, and the walk goes on. */
  dnodes(options?: { readonly from?: number; readonly signal?: AbortSignal }): AsyncIterable<Dnode | DamagedDnodes>;
  /** Where block `blkid` of `level` lies; undefined for a hole. */
  blockPointer(dnode: Dnode, level: number, blkid: number, signal?: AbortSignal): Promise<BlkptrView | undefined>;
  /** The data blocks from `from` up to but not including `to` that are not holes, in order: as many at a time as come at once. */
  dataBlocks(dnode: Dnode, from: number, to: number, signal?: AbortSignal): AsyncIterable<readonly DataBlock[]>;
  /** The bytes behind a pointer of this object set. */
  read(bp: BlkptrView, options?: ReadBlockOptions): Soon<Block>;
}

/** One dnode, or a block of them, that could not be read. */
export interface DamagedDnodes {
  readonly error: ZfsError;
  /** The object numbers that are lost. */
  readonly first: number;
  readonly last: number;
}

export interface DataBlock {
  readonly blkid: number;
  readonly bp: BlkptrView;
}

/** A range of an object that holds data; what lies between two is a hole. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** How a range is read. */
export interface ChunkOptions {
  readonly signal?: AbortSignal | undefined;
  /** Go on behind damage: told of each range that could not be read, before the zeros that stand in its place. */
  readonly onDamage?: OnDamage | undefined;
  /** Chunks are lent, each until the next is asked for: for those who only pass them on, that saves copying each block. */
  readonly lend?: boolean | undefined;
}

/** One object, opened for reading. */
export class DmuObject {
  readonly objset: ObjectSet;
  readonly dnode: Dnode;

  constructor(objset: ObjectSet, dnode: Dnode) {
    this.objset = objset;
    this.dnode = dnode;
  }

  get number(): number {
    return this.dnode.object;
  }
  /** Bytes of one block. */
  get blockSize(): number {
    return this.dnode.dataBlockSize;
  }
  get blockCount(): number {
    return this.dnode.blockCount;
  }

  /** Block `blkid`, zeros for a hole. With `keep` the bytes are shared with the cache: do not write them. */
  async readBlock(blkid: number, options: ReadBlockOptions = {}): Promise<Block> {
    try {
      const bp = await this.objset.blockPointer(this.dnode, 0, blkid, options.signal);
      if (bp === undefined) return { ...emptyBlock(this.blockSize), littleEndian: this.dnode.littleEndian };
      return this.#checked(await this.objset.read(bp, options));
    } catch (error) {
      throw error instanceof ZfsError ? error.at({ objset: this.objset.id, object: this.number, level: 0, blkid }) : error;
    }
  }

  /**
   * The bytes from `offset` on, into `into`; what lies past the last block reads as zeros, as holes do.
   *
   * @param onDamage - told of what could not be read, which then reads as zeros too; without it that is thrown
   */
  readInto(offset: number, into: Uint8Array, signal?: AbortSignal, onDamage?: OnDamage): Promise<void> {
    return readRange(this, { offset, into, signal, onDamage });
  }

  /**
   * The bytes from `from` up to but not including `to`, a few blocks at a time; each chunk belongs to the caller, unless it
   * is lent. What lies before damage comes before that is thrown; with `onDamage`, zeros stand in its place.
   */
  chunks(from: number, to: number, options: ChunkOptions = {}): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    return chunksOf(this, from, to, options);
  }

  /**
   * Lend the bytes of an object of one block to `use`, which is over when it returns: for trees of small files, that takes
   * half of what `chunks` does.
   *
   * @returns false where there are more blocks, or the one is a hole, or cannot be read: `use` was not called
   */
  async lendOnlyBlock(use: (bytes: Uint8Array) => void, signal?: AbortSignal): Promise<boolean> {
    if (this.blockCount !== 1) return false;
    const { blockSize } = this;
    const buffer = (await kernelMemory())?.lend(blockSize);
    try {
      let bytes: Uint8Array;
      try {
        const bp = await this.objset.blockPointer(this.dnode, 0, 0, signal);
        if (bp === undefined) return false;
        const block = this.objset.read(bp, { into: buffer?.bytes, signal });
        ({ bytes } = block instanceof Promise ? await block : block);
      } catch (error) {
        if (isZfsError(error)) return false;
        throw error;
      }
      if (bytes.length !== blockSize) return false;
      use(bytes);
      return true;
    } finally {
      buffer?.release();
    }
  }

  /** The ranges that hold data, in order, up to `size` bytes. Without `onDamage`, one that is lost is thrown. */
  async *extents(size: number, signal?: AbortSignal, onDamage?: OnDamage): AsyncGenerator<Extent> {
    const record = this.blockSize;
    let offset = 0;
    let length = 0;
    for await (const found of blocksAround(this.objset, this.dnode, 0, Math.ceil(size / record), signal)) {
      if ("error" in found) {
        if (length > 0) yield { offset, length };
        length = 0;
        const start = found.first * record;
        found.error.at({ position: start });
        if (onDamage === undefined) throw found.error;
        onDamage({ offset: start, length: Math.min(size, found.end * record) - start, error: found.error });
        continue;
      }
      for (const { blkid } of found) {
        const start = blkid * record;
        if (offset + length !== start) {
          if (length > 0) yield { offset, length };
          offset = start;
        }
        length = Math.min(size, start + record) - offset;
      }
    }
    if (length > 0) yield { offset, length };
  }

  /** The blocks of a range with their bytes; holes are left out. */
  async *readBlocks(from: number, to: number, signal?: AbortSignal): AsyncGenerator<{ blkid: number; bytes: Uint8Array }> {
    for await (const run of this.objset.dataBlocks(this.dnode, from, to, signal)) {
      for (const { blkid, bp } of run) {
        const block = await atPlace(this.placeOf(blkid), async () => this.#checked(await this.objset.read(bp, { signal })));
        yield { blkid, bytes: block.bytes };
      }
    }
  }

  /** Where a data block is, for messages. */
  placeOf(blkid: number): ZfsPlace {
    return { objset: this.objset.id, object: this.number, level: 0, blkid, position: blkid * this.blockSize };
  }

  #checked(block: Block): Block {
    if (block.bytes.length === this.blockSize) return block;
    throw wrongSize(block.bytes.length, this.blockSize);
  }
}

function emptyBlock(size: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(size);
  return { bytes, view: new DataView(bytes.buffer) };
}
