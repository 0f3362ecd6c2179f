/**
 * All blocks that a pool refers to, each where it was born: in the oldest snapshot that has it.
 *
 * @see OpenZFS module/zfs/dmu_traverse.c traverse_pool, traverse_visitbp, traverse_dnode
 */
import { isZfsError, ZfsError } from "@zfskit/core";
import { Dnode } from "@zfskit/dmu";
import {
  DNODE_MIN_SIZE,
  DnodeView,
  OBJSET_PHYS_SIZE_V1,
  OBJSET_PHYS_SIZE_V2,
  OBJSET_PHYS_SIZE_V3,
  ObjectType,
  ObjsetView,
} from "@zfskit/format/dmu";
import { BlkptrView } from "@zfskit/format/spa";
import { type Block, type BlockReader, birthOf, embeddedPayload, isEmbedded, isHole, isRedacted } from "@zfskit/zio";

/** What is gone through: an object set, and which of its blocks. */
export interface Walked {
  /** Number of the dataset in the MOS, 0 for the MOS. */
  readonly objset: number;
  /** Its name, for messages. */
  readonly name: string;
  /** Blocks born up to here belong to an older snapshot. */
  readonly minTxg: number;
  /** What is counted as another type than the pointers say: what is about to be freed. */
  readonly asType?: number | undefined;
  /** Where freeing has come to: what lies before it is gone. */
  readonly from?: { readonly object: number; readonly blkid: number } | undefined;
}

/** Where a block is in an object set. */
export interface BlockPlace {
  /** 0 for the dnodes, and below 0 for the accounts in the object set. */
  readonly object: number;
  readonly level: number;
  readonly blkid: number;
  /** Bytes of the object's data blocks. */
  readonly blockSize: number;
}

/** Blocks that are no part of an object: the object set itself, as OpenZFS's ZB_ROOT_LEVEL. */
export const ROOT_LEVEL = -1;
/** The block of a dnode's spill pointer: DMU_SPILL_BLKID. */
export const SPILL_BLKID = -1;

/** Does what is to be done with each block. */
export interface BlockVisitor {
  /** A block in its pointer. */
  embedded(walked: Walked, bp: BlkptrView): void;
  /** @returns the stored bytes where `wanted`; undefined where no copy verifies */
  stored(walked: Walked, place: BlockPlace, bp: BlkptrView, wanted: boolean): Promise<Uint8Array | undefined>;
  /** Told of each dnode before its blocks. */
  dnode(walked: Walked, dnode: Dnode): void;
  /** What was found in place of something that makes sense; its blocks are not visited. */
  nonsense(walked: Walked, place: BlockPlace, error: ZfsError): void;
}

/** Blocks below here that one dnode cannot have: indirect levels are checked against it. */
interface Tree {
  readonly dnode: Dnode;
  readonly object: number;
}

export class PoolWalk {
  readonly #reader: BlockReader;
  readonly #visitor: BlockVisitor;
  readonly #signal: AbortSignal | undefined;

  constructor(reader: BlockReader, visitor: BlockVisitor, signal: AbortSignal | undefined) {
    this.#reader = reader;
    this.#visitor = visitor;
    this.#signal = signal;
  }

  /**
   * Go through an object set.
   *
   * @param opened - given the object set's own block, before what is below it
   */
  async objset(walked: Walked, bp: BlkptrView, opened?: (block: Block) => Promise<void>): Promise<void> {
    const place = { object: 0, level: ROOT_LEVEL, blkid: 0, blockSize: 0 };
    if (isHole(bp) || isRedacted(bp)) return;
    const isOld = birthOf(bp) <= walked.minTxg;
    if (isOld && opened === undefined) return;
    const block = isOld ? await this.#reader.read(bp) : await this.#open(walked, place, bp);
    if (block === undefined) return;
    if (block.bytes.length < OBJSET_PHYS_SIZE_V1) {
      this.#visitor.nonsense(walked, place, new ZfsError("ECORRUPT", `object set of ${block.bytes.length} bytes`));
      return;
    }
    await opened?.(block);
    if (isOld) return;
    const view = new ObjsetView(block.view, 0, block.littleEndian);
    const accounts: [number, () => DnodeView][] = [];
    if (block.bytes.length >= OBJSET_PHYS_SIZE_V3) accounts.push([-3, () => view.projectusedDnode]);
    if (block.bytes.length >= OBJSET_PHYS_SIZE_V2) accounts.push([-2, () => view.groupusedDnode], [-1, () => view.userusedDnode]);
    await this.#dnodeAt(walked, block, view.metaDnode.off, 1, 0);
    for (const [object, dnode] of accounts) await this.#dnodeAt(walked, block, dnode().off, 1, object);
  }

  /** A dnode in a block; one that is free has no blocks. */
  async #dnodeAt(walked: Walked, block: Block, at: number, slots: number, object: number): Promise<void> {
    if (new DnodeView(block.view, at, block.littleEndian).type === ObjectType.none) return;
    let dnode: Dnode;
    try {
      if (at + slots * DNODE_MIN_SIZE > block.bytes.length) throw new ZfsError("ECORRUPT", "dnode reaches past its block");
      dnode = new Dnode(object, block.bytes.subarray(at, at + slots * DNODE_MIN_SIZE), block.littleEndian, block.lockedBy);
      if (dnode.levels > this.#reader.limits.indirectLevels)
        throw new ZfsError(
          "ELIMIT",
          `object has ${dnode.levels} levels, limits.indirectLevels allows ${this.#reader.limits.indirectLevels}`,
        );
    } catch (error) {
      if (!isZfsError(error)) throw error;
      this.#visitor.nonsense(walked, { object, level: 0, blkid: 0, blockSize: 0 }, error);
      return;
    }
    this.#signal?.throwIfAborted();
    this.#visitor.dnode(walked, dnode);
    const tree = { dnode, object };
    for (let i = 0; i < dnode.blockPointerCount; i++) await this.#below(walked, tree, dnode.blockPointer(i), dnode.levels - 1, i);
    const { spill } = dnode;
    if (spill !== undefined) await this.#below(walked, tree, spill, 0, SPILL_BLKID);
  }

  async #below(walked: Walked, tree: Tree, bp: BlkptrView, level: number, blkid: number): Promise<void> {
    if (!isWritten(bp) || birthOf(bp) <= walked.minTxg) return;
    if (walked.from !== undefined && isGone(walked.from, tree, level, blkid)) return;
    const { dnode, object } = tree;
    const holdsDnodes = level === 0 && object === 0 && bp.type === ObjectType.dnode;
    if (level === 0 && !holdsDnodes) {
      if (isEmbedded(bp)) this.#visitor.embedded(walked, bp);
      else await this.#visitor.stored(walked, { object, level, blkid, blockSize: dnode.dataBlockSize }, bp, false);
      return;
    }
    const place = { object, level, blkid, blockSize: dnode.dataBlockSize };
    if (bp.level !== level) {
      this.#visitor.nonsense(walked, place, new ZfsError("ECORRUPT", `block of level ${bp.level}, expected ${level}`));
      return;
    }
    const block = await this.#open(walked, place, bp);
    if (block === undefined) return;
    if (holdsDnodes) await this.#dnodes(walked, block, blkid * Math.floor(dnode.dataBlockSize / DNODE_MIN_SIZE));
    else await this.#children(walked, tree, block, level - 1, blkid);
  }

  async #children(walked: Walked, tree: Tree, block: Block, level: number, blkid: number): Promise<void> {
    const count = Math.floor(block.bytes.length / BlkptrView.SIZE);
    const bp = new BlkptrView(block.view, 0, block.littleEndian);
    const first = blkid * count;
    for (let i = 0; i < count; i++) {
      bp.at(i * BlkptrView.SIZE);
      // Holes are many: no promise for them.
      if (bp.birth !== 0 && isWritten(bp)) await this.#below(walked, tree, bp, level, first + i);
    }
  }

  async #dnodes(walked: Walked, block: Block, first: number): Promise<void> {
    const count = Math.floor(block.bytes.length / DNODE_MIN_SIZE);
    const view = new DnodeView(block.view, 0, block.littleEndian);
    for (let slot = 0; slot < count; ) {
      view.at(slot * DNODE_MIN_SIZE);
      const slots = view.type === ObjectType.none ? 1 : 1 + view.extraSlots;
      // Object 0 is the meta dnode itself, which is not in its blocks.
      if (view.type !== ObjectType.none && first + slot > 0) await this.#dnodeAt(walked, block, slot * DNODE_MIN_SIZE, slots, first + slot);
      slot += slots;
    }
  }

  /** The content of a block of metadata that leads on to others. */
  async #open(walked: Walked, place: BlockPlace, bp: BlkptrView): Promise<Block | undefined> {
    this.#signal?.throwIfAborted();
    try {
      let stored: Uint8Array | undefined;
      if (isEmbedded(bp)) {
        this.#visitor.embedded(walked, bp);
        stored = embeddedPayload(bp);
      } else stored = await this.#visitor.stored(walked, place, bp, true);
      return stored === undefined ? undefined : await this.#reader.open(bp, stored);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      this.#visitor.nonsense(walked, place, error);
      return undefined;
    }
  }
}

/** False for holes and what a redacted stream left out. */
function isWritten(bp: BlkptrView): boolean {
  if (isEmbedded(bp)) return !isRedacted(bp);
  return bp.dvas(0).asize !== 0 || !isHole(bp);
}

/** Whether freeing has passed a block, and all that is below it. */
function isGone(from: NonNullable<Walked["from"]>, { dnode, object }: Tree, level: number, blkid: number): boolean {
  const span = 2 ** (level * dnode.pointersShift);
  const end = (blkid + 1) * span;
  if (object === 0) return end * Math.floor(dnode.dataBlockSize / DNODE_MIN_SIZE) <= from.object;
  if (object < 0 || object > from.object) return false;
  return object < from.object || (blkid !== SPILL_BLKID && end <= from.blkid);
}
