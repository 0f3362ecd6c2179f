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
    const place = { objset: this.id, object };
    if (object < 0) return atPlaceSync(place, () => this.#accountDnode(object));
    const perBlock = this.#meta.dataBlockSize / DNODE_MIN_SIZE;
    const blkid = Math.floor(object / perBlock);
    if (object < 1 || blkid >= this.#meta.blockCount) throw new ZfsError("ENOENT", "no such object", { place });
    return whenThere(this.#dnodeBlock(blkid, signal), (block) => {
      if (block === undefined) throw new ZfsError("ENOENT", "no such object", { place });
      const first = blkid * perBlock;
      return atPlaceSync(place, () => {
        for (const slots of dnodeSlots(block)) if (first + slots.first === object) return dnodeAt(block, first, slots);
        throw new ZfsError("ENOENT", "no such object");
      });
    });
  }

  async *dnodes(options: { readonly from?: number; readonly signal?: AbortSignal } = {}): AsyncGenerator<Dnode | DamagedDnodes> {
    const perBlock = this.#meta.dataBlockSize / DNODE_MIN_SIZE;
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
          for (const slots of dnodeSlots(block)) {
            if (first + slots.first < from) continue;
            try {
              yield dnodeAt(block, first, slots);
            } catch (error) {
              if (!isZfsError(error)) throw error;
              yield lost(first + slots.first, first + Math.min(slots.end, perBlock), error);
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
    if (this.#recent?.blkid === blkid) {
      signal?.throwIfAborted();
      return this.#recent.block;
    }
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

/** The slots of a dnode in its block: 512 bytes each, from `first` up to but not including `end`. */
interface DnodeSlots {
  readonly first: number;
  readonly end: number;
}

/** The allocated dnodes of a block of them. Large dnodes take several slots: what lies inside is no dnode. */
function* dnodeSlots(block: Block): Generator<DnodeSlots> {
  const count = Math.floor(block.bytes.length / DNODE_MIN_SIZE);
  const view = new DnodeView(block.view, 0, block.littleEndian);
  for (let slot = 0; slot < count; ) {
    view.at(slot * DNODE_MIN_SIZE);
    const first = slot;
    slot += view.type === ObjectType.none ? 1 : 1 + view.extraSlots;
    if (view.type !== ObjectType.none) yield { first, end: slot };
  }
}

/** @throws {ZfsError} ECORRUPT when it makes no sense */
function dnodeAt(block: Block, firstObject: number, { first, end }: DnodeSlots): Dnode {
  const object = firstObject + first;
  if (end * DNODE_MIN_SIZE > block.bytes.length) throw new ZfsError("ECORRUPT", "dnode reaches past its block", { place: { object } });
  return new Dnode(object, block.bytes.subarray(first * DNODE_MIN_SIZE, end * DNODE_MIN_SIZE), block.littleEndian, block.lockedBy);
}
