/** An object set in memory: dnodes and blocks as they were put in, in either byte order. */
import { ZfsError } from "@zfskit/core";
import { type DataBlock, Dnode, type ObjectSet } from "@zfskit/dmu";
import { BlkptrView, DNODE_CORE_SIZE, DNODE_FLAG_SPILL_BLKPTR, DNODE_FLAG_USED_BYTES, ObjsetType } from "@zfskit/format";
import { DnodeEditor } from "@zfskit/format/edit";
import type { Block, ReadBlockOptions } from "@zfskit/zio";

const NO_POINTER = -1;

/** What an object is made of. */
export interface NewObject {
  readonly type: number;
  readonly bonusType?: number;
  readonly bonus?: Uint8Array;
  /** 512 unless told. */
  readonly blockSize?: number;
  /** Data blocks; undefined is a hole. Shorter ones are filled up with zeros. */
  readonly blocks?: readonly (Uint8Array | undefined)[];
  readonly spill?: Uint8Array;
}

export class MemoryObjset implements ObjectSet {
  readonly id: number = 54;
  readonly littleEndian: boolean;
  type: number = ObjsetType.zfs;
  /** Data blocks that were read, as "object:block". */
  readonly reads: string[] = [];
  /** The signals that came with reads. */
  readonly signals: Set<AbortSignal | undefined> = new Set<AbortSignal | undefined>();
  readonly #dnodes = new Map<number, Dnode>();
  readonly #blocks: { readonly owner: string; readonly bytes: Uint8Array }[] = [];
  /** Blocks that fail to verify, as "object:block". */
  readonly damaged: Set<string> = new Set<string>();
  readonly #pointers = new Map<number, number[]>();

  constructor(littleEndian = true) {
    this.littleEndian = littleEndian;
  }

  put(object: number, made: NewObject): void {
    const { blockSize = 512, blocks = [], bonus = new Uint8Array(0) } = made;
    // Four slots, so that long bonuses fit.
    const bytes = new Uint8Array(2048);
    const view = DnodeEditor.of(bytes, 0, this.littleEndian);
    view.type = made.type;
    view.indblkshift = 17;
    view.nlevels = 1;
    view.nblkptr = 1;
    view.datablkszsec = blockSize / 512;
    view.extraSlots = 3;
    view.maxblkid = Math.max(0, blocks.length - 1);
    view.used = blocks.filter((block) => block !== undefined).length * blockSize;
    view.flags = DNODE_FLAG_USED_BYTES | (made.spill === undefined ? 0 : DNODE_FLAG_SPILL_BLKPTR);
    view.bonustype = made.bonusType ?? 0;
    view.bonuslen = bonus.length;
    bytes.set(bonus, DNODE_CORE_SIZE + BlkptrView.SIZE);
    if (made.spill !== undefined)
      this.#writePointer(bytes.subarray(bytes.length - BlkptrView.SIZE), this.#keep(`${object}:spill`, made.spill));
    const kept = blocks.map((block, blkid) => {
      if (block === undefined) return NO_POINTER;
      const whole = new Uint8Array(blockSize);
      whole.set(block);
      return this.#keep(`${object}:${blkid}`, whole);
    });
    this.#pointers.set(object, kept);
    this.#dnodes.set(object, new Dnode(object, bytes, this.littleEndian));
  }

  async dnode(object: number, signal?: AbortSignal): Promise<Dnode> {
    this.#seen(signal);
    const found = this.#dnodes.get(object);
    if (found === undefined) throw new ZfsError("ENOENT", "no such object", { place: { objset: this.id, object } });
    return found;
  }

  async *dnodes(): AsyncGenerator<Dnode> {
    yield* this.#dnodes.values();
  }

  async blockPointer(dnode: Dnode, _level: number, blkid: number, signal?: AbortSignal): Promise<BlkptrView | undefined> {
    this.#seen(signal);
    const index = this.#pointers.get(dnode.object)?.[blkid] ?? NO_POINTER;
    if (index === NO_POINTER) return undefined;
    const bytes = new Uint8Array(BlkptrView.SIZE);
    this.#writePointer(bytes, index);
    return BlkptrView.of(bytes, 0, this.littleEndian);
  }

  async *dataBlocks(dnode: Dnode, from: number, to: number, signal?: AbortSignal): AsyncGenerator<readonly DataBlock[]> {
    for (let blkid = from; blkid < Math.min(to, dnode.blockCount); blkid++) {
      const bp = await this.blockPointer(dnode, 0, blkid, signal);
      if (bp !== undefined) yield [{ blkid, bp }];
    }
  }

  /** The bytes are shared with this object set, as those of a cache are. */
  async read(bp: BlkptrView, options: ReadBlockOptions = {}): Promise<Block> {
    this.#seen(options.signal);
    const { owner, bytes } = this.#blocks[Number(bp.dvas(0).word1)]!;
    this.reads.push(owner);
    if (this.damaged.has(owner)) throw new ZfsError("ECKSUM", "no copy of a block could be read");
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), littleEndian: this.littleEndian };
  }

  #seen(signal: AbortSignal | undefined): void {
    signal?.throwIfAborted();
    this.signals.add(signal);
  }

  #keep(owner: string, bytes: Uint8Array): number {
    return this.#blocks.push({ owner, bytes }) - 1;
  }

  #writePointer(bytes: Uint8Array, index: number): void {
    const { dv, off } = BlkptrView.of(bytes, 0, this.littleEndian).dvas(0);
    dv.setBigUint64(off, 1n, this.littleEndian);
    dv.setBigUint64(off + 8, BigInt(index), this.littleEndian);
  }
}
