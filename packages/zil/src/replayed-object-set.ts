/**
 * An object set as its log would have it: objects that the log made, changed or removed, and all others as they are.
 */
import { type Soon, ZfsError } from "@zfskit/core";
import { type DamagedDnodes, type DataBlock, Dnode, type ObjectSet } from "@zfskit/dmu";
import { DNODE_MIN_SIZE, ObjectType } from "@zfskit/format/dmu";
import { BlkptrEditor } from "@zfskit/format/edit/blkptr";
import { DnodeEditor } from "@zfskit/format/edit/dnode";
import { BlkptrView, Checksum, Compress } from "@zfskit/format/spa";
import type { Block, ReadBlockOptions } from "@zfskit/zio";
import { ObjectData } from "./object-data.ts";
import { ReplayMemory } from "./replay-memory.ts";

/** A top-level vdev that no pool has: pointers to it lead to memory. */
const MEMORY_VDEV = 0xffffff;
/** What an object that is changed is counted as, besides its data. */
const OBJECT_BYTES = 1024;
/** Bytes of indirect blocks of new objects, as a power of two: only their number counts. */
const INDIRECT_SHIFT = 17;
const SECTOR_SHIFT = 9;
/** Dnodes have at most 16 KiB: include/sys/dnode.h DNODE_MAX_SIZE. */
const DNODE_SLOTS_MAX = 32;

interface ChangedObject {
  readonly data: ObjectData;
  readonly base: Dnode | undefined;
  readonly type: number;
  readonly slots: number;
}

export class ReplayedObjectSet implements ObjectSet {
  readonly id: number;
  readonly type: number;
  readonly base: ObjectSet;
  readonly memory: ReplayMemory;
  readonly #littleEndian: boolean;
  readonly #changed = new Map<number, ChangedObject>();
  readonly #removed = new Set<number>();
  /** The bytes that pointers into memory lead to, by the bytes of the pointer. */
  readonly #pointed = new WeakMap<ArrayBufferLike, Uint8Array>();

  /** @param littleEndian - the byte order in which the log was written */
  constructor(base: ObjectSet, limitBytes: number, littleEndian: boolean) {
    this.base = base;
    this.id = base.id;
    this.type = base.type;
    this.memory = new ReplayMemory(limitBytes);
    this.#littleEndian = littleEndian;
  }

  /** The data of an object, for changing it. @throws {ZfsError} ENOENT */
  async data(object: number, signal?: AbortSignal): Promise<ObjectData> {
    const known = this.#changed.get(object);
    if (known !== undefined) return known.data;
    if (this.#removed.has(object)) throw this.#missing(object);
    const base = await this.base.dnode(object, signal);
    this.memory.take(OBJECT_BYTES);
    const data = new ObjectData(this.base, base, this.memory);
    this.#changed.set(object, { data, base, type: base.type, slots: base.bytes.length / DNODE_MIN_SIZE });
    return data;
  }

  /** True where the object is there: as it was, changed, or made by the log. */
  async has(object: number, signal?: AbortSignal): Promise<boolean> {
    if (this.#changed.has(object)) return true;
    if (this.#removed.has(object)) return false;
    try {
      await this.base.dnode(object, signal);
      return true;
    } catch (error) {
      if (error instanceof ZfsError && error.code === "ENOENT") return false;
      throw error;
    }
  }

  /** @throws {ZfsError} EINVAL when there is one of that number */
  async create(object: number, type: number, slots: number, signal?: AbortSignal): Promise<void> {
    if (object < 1 || (await this.has(object, signal))) throw new ZfsError("EINVAL", `object ${object} is there already`);
    if (slots > DNODE_SLOTS_MAX) throw new ZfsError("EINVAL", `dnode of ${slots} slots`);
    this.memory.take(OBJECT_BYTES);
    this.#changed.set(object, { data: new ObjectData(this.base, undefined, this.memory), base: undefined, type, slots });
  }

  remove(object: number): void {
    this.#changed.delete(object);
    this.#removed.add(object);
  }

  dnode(object: number, signal?: AbortSignal): Soon<Dnode> {
    const changed = this.#changed.get(object);
    if (changed !== undefined) return this.#dnodeOf(object, changed);
    if (this.#removed.has(object)) throw this.#missing(object);
    return this.base.dnode(object, signal);
  }

  async *dnodes(options: { readonly from?: number; readonly signal?: AbortSignal } = {}): AsyncGenerator<Dnode | DamagedDnodes> {
    const from = options.from ?? 1;
    const made = [...this.#changed].filter(([object, { base }]) => base === undefined && object >= from).sort(([a], [b]) => a - b);
    for await (const found of this.base.dnodes(options)) {
      const next = "error" in found ? found.last + 1 : found.object;
      while (made[0] !== undefined && made[0][0] < next) yield this.#dnodeOf(...(made.shift() as [number, ChangedObject]));
      if ("error" in found) yield found;
      else if (!this.#removed.has(found.object) && !(made[0]?.[0] === found.object)) {
        const changed = this.#changed.get(found.object);
        yield changed === undefined ? found : this.#dnodeOf(found.object, changed);
      }
    }
    for (const [object, changed] of made) yield this.#dnodeOf(object, changed);
  }

  async blockPointer(dnode: Dnode, level: number, blkid: number, signal?: AbortSignal): Promise<BlkptrView | undefined> {
    const changed = this.#changed.get(dnode.object);
    if (changed === undefined) return this.base.blockPointer(dnode, level, blkid, signal);
    if (level > 0) return changed.data.unchangedPointer(level, blkid, signal);
    const block = changed.data.changed(blkid);
    if (block === undefined) return changed.data.unchangedPointer(0, blkid, signal);
    return block === "freed" ? undefined : this.#pointerTo(block);
  }

  async *dataBlocks(dnode: Dnode, from: number, to: number, signal?: AbortSignal): AsyncGenerator<readonly DataBlock[]> {
    const changed = this.#changed.get(dnode.object);
    if (changed === undefined) {
      yield* this.base.dataBlocks(dnode, from, to, signal);
      return;
    }
    const waiting = changed.data.changedIn(from, to);
    const here = (blkid: number): DataBlock[] => {
      const block = changed.data.changed(blkid);
      return block === undefined || block === "freed" ? [] : [{ blkid, bp: this.#pointerTo(block) }];
    };
    for await (const run of changed.data.unchanged(from, to, signal)) {
      const merged: DataBlock[] = [];
      for (const block of run) {
        while (waiting[0] !== undefined && waiting[0] < block.blkid) merged.push(...here(waiting.shift() ?? 0));
        merged.push(block);
      }
      if (merged.length > 0) yield merged;
    }
    const rest = waiting.flatMap(here);
    if (rest.length > 0) yield rest;
  }

  get waits(): boolean {
    return this.base.waits === true;
  }

  read(bp: BlkptrView, options?: ReadBlockOptions): Soon<Block> {
    const bytes = this.#pointed.get(bp.dv.buffer);
    if (bytes === undefined) return this.base.read(bp, options);
    // The next record may write to what is in memory, and who reads may keep what they got.
    const copy = bytes.slice();
    return { bytes: copy, view: new DataView(copy.buffer), littleEndian: this.#littleEndian };
  }

  #pointerTo(block: Uint8Array | BlkptrView): BlkptrView {
    if (!(block instanceof Uint8Array)) return block;
    const bytes = new Uint8Array(BlkptrView.SIZE);
    const bp = BlkptrEditor.of(bytes);
    const sectors = Math.ceil(block.length / 2 ** SECTOR_SHIFT);
    bp.dvas(0).vdev = MEMORY_VDEV;
    bp.dvas(0).asize = sectors;
    bp.lsize = sectors - 1;
    bp.psize = sectors - 1;
    bp.compress = Compress.off;
    bp.checksum = Checksum.off;
    bp.type = ObjectType.plainFileContents;
    bp.byteorder = this.#littleEndian ? 1 : 0;
    this.#pointed.set(bytes.buffer, block);
    return BlkptrView.of(bytes);
  }

  /** What the pool knows of an object, with size and number of its blocks as they are now. */
  #dnodeOf(object: number, { base, data, type, slots }: ChangedObject): Dnode {
    const bytes = base === undefined ? new Uint8Array(slots * DNODE_MIN_SIZE) : base.bytes.slice();
    const view = DnodeEditor.of(bytes, 0, base?.littleEndian ?? true);
    if (base === undefined) {
      view.type = type;
      view.indblkshift = INDIRECT_SHIFT;
      view.nlevels = 1;
      view.nblkptr = 1;
      view.extraSlots = slots - 1;
    }
    view.datablkszsec = data.blockSize / 2 ** SECTOR_SHIFT;
    view.maxblkid = data.blockCount - 1;
    return new Dnode(object, bytes, base?.littleEndian ?? true);
  }

  #missing(object: number): ZfsError {
    return new ZfsError("ENOENT", "no such object", { place: { objset: this.id, object } });
  }
}
