/**
 * An object set of a pool: dnodes lie in the blocks of its meta dnode, blocks behind block pointers.
 *
 * @see OpenZFS module/zfs/dmu_objset.c dmu_objset_open_impl, dnode.c dnode_hold_impl
 */
import { atPlace, atPlaceSync, isZfsError, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { DNODE_MIN_SIZE, DnodeView, OBJSET_PHYS_SIZE_V1, ObjectType, ObjsetView } from "@zfskit/format/dmu";
import { BlkptrView } from "@zfskit/format/spa";
import { type Block, type BlockKey, type BlockReader, isHole, type ReadBlockOptions } from "@zfskit/zio";
import { blocksAround } from "./damage.ts";
import type { DamagedDnodes, DataBlock, ObjectSet } from "./dmu-object.ts";
import { Dnode } from "./dnode.ts";

export interface OpenObjsetOptions {
  readonly signal?: AbortSignal | undefined;
  /** Of an encrypted dataset. */
  readonly key?: BlockKey | undefined;
}

export class PoolObjectSet implements ObjectSet {
  readonly id: number;
  readonly type: number;
  readonly view: ObjsetView;
  readonly #reader: BlockReader;
  readonly #meta: Dnode;
  readonly #dnodesPerBlock: number;
  readonly #block: Block;
  /** The block of dnodes that was asked for last, as those of a directory mostly lie together; never one that was decrypted. */
  #recent: { readonly blkid: number; readonly block: Block } | undefined;
  /** What opens the blocks of an encrypted dataset. */
  readonly key: BlockKey | undefined;

  private constructor(reader: BlockReader, id: number, block: Block, key: BlockKey | undefined) {
    this.#reader = reader;
    this.id = id;
    this.key = key;
    this.#block = block;
    this.view = new ObjsetView(block.view, 0, block.littleEndian);
    this.type = this.view.type;
    const { off } = this.view.metaDnode;
    this.#meta = new Dnode(0, block.bytes.subarray(off, off + DnodeView.SIZE), block.littleEndian);
    this.#dnodesPerBlock = this.#meta.dataBlockSize / DNODE_MIN_SIZE;
    this.#checkLevels(this.#meta);
  }

  /**
   * Read the object set behind a pointer of a dataset or uberblock. That of an encrypted dataset opens without its key
   * too; then dnodes say all but what is secret, and reading secret blocks fails with EACCES.
   *
   * @throws {ZfsError} as BlockReader.read, ECORRUPT when the block is no object set
   */
  static async open(reader: BlockReader, bp: BlkptrView, id: number, options: OpenObjsetOptions = {}): Promise<PoolObjectSet> {
    try {
      if (isHole(bp)) throw new ZfsError("ENOENT", "object set was never written");
      const block = await reader.read(bp, { keep: true, ...options });
      if (block.bytes.length < OBJSET_PHYS_SIZE_V1) throw new ZfsError("ECORRUPT", `object set of ${block.bytes.length} bytes`);
      return new PoolObjectSet(reader, id, block, options.key);
    } catch (error) {
      throw isZfsError(error) ? error.at({ objset: id }) : error;
    }
  }

  get flags(): number {
    return this.view.flags;
  }
  get waits(): boolean {
    return this.#reader.waits;
  }

  read(bp: BlkptrView, options?: ReadBlockOptions): Soon<Block> {
    return this.#reader.read(bp, this.key === undefined ? options : { ...options, key: this.key });
  }

  dnode(object: number, signal?: AbortSignal): Soon<Dnode> {
    if (object < 0) return atPlaceSync({ objset: this.id, object }, () => this.#accountDnode(object));
    const perBlock = this.#dnodesPerBlock;
    const blkid = Math.floor(object / perBlock);
    const recent = this.#recent;
    if (recent !== undefined && recent.blkid === blkid) {
      signal?.throwIfAborted();
      return this.#dnodeIn(recent.block, object);
    }
    if (object < 1 || blkid >= this.#meta.blockCount) return this.#dnodeIn(undefined, object);
    return whenThere(this.#dnodeBlock(blkid, signal), (block) => this.#dnodeIn(block, object));
  }

  /** @param block - the block of dnodes that it lies in, if there is one */
  #dnodeIn(block: Block | undefined, object: number): Dnode {
    try {
      const slot = object % this.#dnodesPerBlock;
      const end = block === undefined || object < 1 ? undefined : slotEnds(block)[slot];
      if (block === undefined || end === undefined || end === 0) throw new ZfsError("ENOENT", "no such object");
      return dnodeAt(block, object - slot, slot, end);
    } catch (error) {
      throw isZfsError(error) ? error.at({ objset: this.id, object }) : error;
    }
  }

  async *dnodes(options: { readonly from?: number; readonly signal?: AbortSignal } = {}): AsyncGenerator<Dnode | DamagedDnodes> {
    const perBlock = this.#dnodesPerBlock;
    const from = options.from ?? 1;
    const lost = (first: number, end: number, error: ZfsError) => ({ error: error.at({ objset: this.id }), first, last: end - 1 });
    for await (const found of blocksAround(this, this.#meta, Math.floor(from / perBlock), this.#meta.blockCount, options.signal)) {
      if ("error" in found) {
        yield lost(found.first * perBlock, found.end * perBlock, found.error);
        continue;
      }
      for (const { blkid, bp } of found) {
        const first = blkid * perBlock;
        try {
          const block = await this.read(bp, { keep: true, signal: options.signal });
          for (const [slot, end] of slotEnds(block).entries()) {
            if (end === 0 || first + slot < from) continue;
            try {
              yield dnodeAt(block, first, slot, end);
            } catch (error) {
              if (!isZfsError(error)) throw error;
              yield lost(first + slot, first + Math.min(end, perBlock), error);
            }
          }
        } catch (error) {
          if (!isZfsError(error)) throw error;
          yield lost(first, first + perBlock, error.at({ object: 0, level: 0, blkid }));
        }
      }
    }
  }

  async blockPointer(dnode: Dnode, level: number, blkid: number, signal?: AbortSignal): Promise<BlkptrView | undefined> {
    return this.#pointer(dnode, level, blkid, signal);
  }

  #pointer(dnode: Dnode, level: number, blkid: number, signal: AbortSignal | undefined): Soon<BlkptrView | undefined> {
    this.#checkLevels(dnode);
    if (blkid < 0 || blkid >= Math.max(1, Math.ceil(dnode.blockCount / 2 ** (level * dnode.pointersShift)))) return undefined;
    const { pointersShift } = dnode;
    const descend = (bp: BlkptrView, at: number): Soon<BlkptrView | undefined> => {
      if (isHole(bp)) return undefined;
      if (at === level) return bp;
      return whenThere(this.#indirect(dnode, bp, at, blkid, signal), (block) => {
        const index = Math.floor(blkid / 2 ** ((at - 1 - level) * pointersShift)) % 2 ** pointersShift;
        return descend(new BlkptrView(block.view, index * BlkptrView.SIZE, block.littleEndian), at - 1);
      });
    };
    const top = Math.floor(blkid / 2 ** ((dnode.levels - 1 - level) * pointersShift));
    return top >= dnode.blockPointerCount ? undefined : descend(dnode.blockPointer(top), dnode.levels - 1);
  }

  async *dataBlocks(dnode: Dnode, from: number, to: number, signal?: AbortSignal): AsyncGenerator<readonly DataBlock[]> {
    this.#checkLevels(dnode);
    const top = dnode.levels - 1;
    const end = Math.min(to, dnode.blockCount);
    const span = 2 ** (top * dnode.pointersShift);
    const direct: DataBlock[] = [];
    for (let i = Math.floor(from / span); i < dnode.blockPointerCount && i * span < end; i++) {
      const bp = dnode.blockPointer(i);
      if (top > 0) yield* this.#below(dnode, bp, top, i * span, from, end, signal);
      else if (!isHole(bp)) direct.push({ blkid: i, bp });
    }
    if (direct.length > 0) yield direct;
  }

  /** The data blocks below a pointer at `level`, not 0, whose first data block is `first`. */
  async *#below(
    dnode: Dnode,
    bp: BlkptrView,
    level: number,
    first: number,
    from: number,
    to: number,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<readonly DataBlock[]> {
    if (isHole(bp)) return;
    const block = await this.#indirect(dnode, bp, level, Math.max(first, from), signal);
    const span = 2 ** ((level - 1) * dnode.pointersShift);
    const count = block.bytes.length / BlkptrView.SIZE;
    const run: DataBlock[] = [];
    for (let i = Math.max(0, Math.floor((from - first) / span)); i < count && first + i * span < to; i++) {
      const child = new BlkptrView(block.view, i * BlkptrView.SIZE, block.littleEndian);
      if (level > 1) yield* this.#below(dnode, child, level - 1, first + i * span, from, to, signal);
      else if (!isHole(child)) run.push({ blkid: first + i, bp: child });
    }
    if (run.length > 0) yield run;
  }

  /** An indirect block, held against what the dnode says of it: so no loop of pointers is followed. */
  #indirect(dnode: Dnode, bp: BlkptrView, level: number, blkid: number, signal: AbortSignal | undefined): Soon<Block> {
    return atPlace<Block>({ objset: this.id, object: dnode.object, level, blkid }, () => {
      if (bp.level !== level) throw new ZfsError("ECORRUPT", `indirect block of level ${bp.level}, expected ${level}`);
      return whenThere(this.read(bp, { keep: true, signal }), (block) => {
        if (block.bytes.length === dnode.indirectBlockSize) return block;
        throw new ZfsError("ECORRUPT", `indirect block of ${block.bytes.length} bytes, expected ${dnode.indirectBlockSize}`);
      });
    });
  }

  /**
   * Older object sets end before these dnodes, and those of volumes do not use them.
   *
   * @see OpenZFS include/sys/dmu.h DMU_USERUSED_OBJECT, which is -1, and the two behind it
   */
  #accountDnode(object: number): Dnode {
    const { userusedDnode, groupusedDnode, projectusedDnode } = this.view;
    const view = [userusedDnode, groupusedDnode, projectusedDnode][-1 - object];
    const { bytes, littleEndian } = this.#block;
    if (view === undefined || view.off + DnodeView.SIZE > bytes.length || view.type === ObjectType.none)
      throw new ZfsError("ENOENT", "no such object");
    return new Dnode(object, bytes.subarray(view.off, view.off + DnodeView.SIZE), littleEndian);
  }

  /** Before anything is computed with the levels: of too many, sizes would overflow. */
  #checkLevels(dnode: Dnode): void {
    const { indirectLevels } = this.#reader.limits;
    if (dnode.levels <= indirectLevels) return;
    throw new ZfsError("ELIMIT", `object has ${dnode.levels} levels, limits.indirectLevels allows ${indirectLevels}`, {
      place: { objset: this.id, object: dnode.object },
    });
  }

  #dnodeBlock(blkid: number, signal: AbortSignal | undefined): Soon<Block | undefined> {
    return whenThere(this.#pointer(this.#meta, 0, blkid, signal), (bp) => {
      if (bp === undefined) return undefined;
      const read = atPlace<Block>({ objset: this.id, object: 0, level: 0, blkid }, () => this.read(bp, { keep: true, signal }));
      return whenThere(read, (block) => {
        if (this.key === undefined) this.#recent = { blkid, block };
        return block;
      });
    });
  }
}

/**
 * By slot of a block of dnodes (512 bytes each), where the dnode ends that begins there: the slot behind its last. 0 where
 * none begins. Large dnodes take several slots: what lies inside is no dnode.
 */
function slotEnds(block: Block): Uint16Array {
  const known = knownEnds.get(block);
  if (known !== undefined) return known;
  const ends = new Uint16Array(Math.floor(block.bytes.length / DNODE_MIN_SIZE));
  const view = new DnodeView(block.view, 0, block.littleEndian);
  for (let slot = 0; slot < ends.length; ) {
    view.at(slot * DNODE_MIN_SIZE);
    const isFree = view.type === ObjectType.none;
    const end = slot + (isFree ? 1 : 1 + view.extraSlots);
    if (!isFree) ends[slot] = end;
    slot = end;
  }
  knownEnds.set(block, ends);
  return ends;
}

/** Whoever walks a tree asks the same block for one dnode after the other. */
const knownEnds: WeakMap<Block, Uint16Array> = /* @__PURE__ */ new WeakMap();

/** @throws {ZfsError} ECORRUPT when it makes no sense */
function dnodeAt(block: Block, firstObject: number, slot: number, end: number): Dnode {
  const object = firstObject + slot;
  if (end * DNODE_MIN_SIZE > block.bytes.length) throw new ZfsError("ECORRUPT", "dnode reaches past its block", { place: { object } });
  return new Dnode(object, block.bytes.subarray(slot * DNODE_MIN_SIZE, end * DNODE_MIN_SIZE), block.littleEndian, block.lockedBy);
}
