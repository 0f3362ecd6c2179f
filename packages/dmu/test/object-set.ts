/** Object sets written into memory: dnodes, indirect trees and holes, in either byte order, without checksums. */
import { MemorySource } from "@zfskit/blockdev";
import type { Limits } from "@zfskit/core";
import { PoolObjectSet } from "@zfskit/dmu";
import { Checksum, Compress, ObjectType, VDEV_LABEL_START_SIZE } from "@zfskit/format";
import { BlkptrEditor, DnodeEditor, ObjsetEditor } from "@zfskit/format/edit";
import type { TopVdev } from "@zfskit/vdev";
import { BlockReader } from "@zfskit/zio";

const SLOT_BYTES = 512;
const HOLE = new Uint8Array(BlkptrEditor.SIZE);

export interface ObjectOptions {
  readonly type?: number;
  /** Bytes of a data block; 512 unless told. */
  readonly blockSize?: number;
  /** Indirect blocks of 2^10 bytes, so 8 pointers, unless told. */
  readonly indirectShift?: number;
  readonly levels?: number;
  readonly pointers?: number;
  readonly maxBlkid?: number;
  readonly blocks?: ReadonlyMap<number, Uint8Array>;
  readonly bonus?: Uint8Array;
  readonly bonusType?: number;
  readonly extraSlots?: number;
  readonly spill?: Uint8Array;
}

/** A vdev that blocks are appended to, and the dnodes of one object set. */
export class ObjectSetBuilder {
  readonly littleEndian: boolean;
  /** Reads have to be waited for, and are answered in another order than they were asked for. */
  slow = false;
  /** Of those, how many were under way at a time. */
  mostWaiting = 0;
  readonly dnodes: Map<number, Uint8Array> = new Map();
  #bytes = new Uint8Array(VDEV_LABEL_START_SIZE + 65536);
  #next = 0;

  constructor(littleEndian = true) {
    this.littleEndian = littleEndian;
  }

  /** Append a block; gives the 128 bytes of its pointer. */
  writeBlock(data: Uint8Array, level = 0): Uint8Array {
    const offset = this.#next;
    this.#next += Math.ceil(data.length / 512) * 512;
    const needed = VDEV_LABEL_START_SIZE + this.#next;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(data, VDEV_LABEL_START_SIZE + offset);
    const pointer = new Uint8Array(BlkptrEditor.SIZE);
    const bp = BlkptrEditor.of(pointer, 0, this.littleEndian);
    bp.lsize = data.length / 512 - 1;
    bp.psize = data.length / 512 - 1;
    bp.compress = Compress.off;
    bp.checksum = Checksum.off;
    bp.level = level;
    bp.byteorder = this.littleEndian ? 1 : 0;
    bp.birth = 1;
    bp.dvas(0).asize = data.length / 512;
    bp.dvas(0).offset = offset / 512;
    return pointer;
  }

  /** Write an object's blocks and its tree; gives its dnode, and keeps it under `object`. */
  addObject(object: number, options: ObjectOptions = {}): DnodeEditor {
    const bytes = this.dnodeBytes(options);
    this.dnodes.set(object, bytes);
    return DnodeEditor.of(bytes, 0, this.littleEndian);
  }

  dnodeBytes(options: ObjectOptions): Uint8Array {
    const { blockSize = 512, indirectShift = 10, levels = 1, pointers = 1, blocks = new Map<number, Uint8Array>() } = options;
    const extraSlots = options.extraSlots ?? 0;
    const bytes = new Uint8Array(SLOT_BYTES * (1 + extraSlots));
    const dnode = DnodeEditor.of(bytes, 0, this.littleEndian);
    dnode.type = options.type ?? ObjectType.plainFileContents;
    dnode.indblkshift = indirectShift;
    dnode.nlevels = levels;
    dnode.nblkptr = pointers;
    dnode.bonustype = options.bonusType ?? 0;
    dnode.datablkszsec = blockSize / 512;
    dnode.bonuslen = options.bonus?.length ?? 0;
    dnode.extraSlots = extraSlots;
    dnode.maxblkid = options.maxBlkid ?? Math.max(0, ...blocks.keys());
    if (options.bonus !== undefined) bytes.set(options.bonus, 64 + pointers * BlkptrEditor.SIZE);
    if (options.spill !== undefined) {
      dnode.flags = 4;
      bytes.set(this.writeBlock(options.spill), bytes.length - BlkptrEditor.SIZE);
    }
    for (const [i, pointer] of this.#tree(blocks, indirectShift, levels, pointers).entries())
      bytes.set(pointer, 64 + i * BlkptrEditor.SIZE);
    return bytes;
  }

  /** The object set with all objects added, opened. */
  async open(
    options: { readonly limits?: Limits; readonly dnodesPerBlock?: number; readonly meta?: (meta: DnodeEditor) => void } = {},
  ): Promise<PoolObjectSet> {
    const bp = this.writeObjset(options);
    return PoolObjectSet.open(this.reader(options.limits), bp, 54);
  }

  writeObjset(options: { readonly dnodesPerBlock?: number; readonly meta?: (meta: DnodeEditor) => void } = {}): BlkptrEditor {
    const perBlock = options.dnodesPerBlock ?? 32;
    const blocks = new Map<number, Uint8Array>();
    for (const [object, bytes] of this.dnodes) {
      const blkid = Math.floor(object / perBlock);
      const block = blocks.get(blkid) ?? new Uint8Array(perBlock * SLOT_BYTES);
      block.set(bytes.subarray(0, block.length - (object % perBlock) * SLOT_BYTES), (object % perBlock) * SLOT_BYTES);
      blocks.set(blkid, block);
    }
    const meta = this.dnodeBytes({ type: ObjectType.dnode, blockSize: perBlock * SLOT_BYTES, levels: 2, pointers: 3, blocks });
    const objset = new Uint8Array(4096);
    objset.set(meta);
    const view = ObjsetEditor.of(objset, 0, this.littleEndian);
    view.type = 2;
    options.meta?.(view.metaDnode);
    return BlkptrEditor.of(this.writeBlock(objset), 0, this.littleEndian);
  }

  reader(limits?: Limits): BlockReader {
    const source = new MemorySource(this.#bytes);
    const config = {
      type: "file",
      id: 0,
      guid: 1n,
      path: undefined,
      ashift: 9,
      asize: undefined,
      nparity: 0,
      isLog: false,
      children: [],
      nvlist: {},
    };
    let asked = 0;
    let waiting = 0;
    const candidateAt = (at: number, length: number) => {
      const readSync = (into: Uint8Array) => void source.readSync(at, length, into);
      const read = async (into: Uint8Array) => {
        this.mostWaiting = Math.max(this.mostWaiting, ++waiting);
        for (let turns = 5 + ((++asked * 7) % 11); turns > 0; turns--) await Promise.resolve();
        waiting--;
        readSync(into);
      };
      return { name: source.name, offset: at, readSync: this.slow ? undefined : readSync, read };
    };
    const candidates = (offset: number, length: number) => [candidateAt(VDEV_LABEL_START_SIZE + offset, length)];
    const waits = this.slow;
    const top: TopVdev = { id: 0, guid: 1n, type: "file", ashift: 9, config, readable: true, waits, candidates, copies: candidates };
    return new BlockReader([top], limits === undefined ? {} : { limits });
  }

  /** The pointers in the dnode over all blocks. */
  #tree(blocks: ReadonlyMap<number, Uint8Array>, indirectShift: number, levels: number, pointers: number): Uint8Array[] {
    const perBlock = 2 ** (indirectShift - 7);
    let row = new Map<number, Uint8Array>([...blocks].map(([blkid, data]) => [blkid, this.writeBlock(data)]));
    for (let level = 1; level < levels; level++) {
      const above = new Map<number, Uint8Array>();
      for (const index of new Set([...row.keys()].map((blkid) => Math.floor(blkid / perBlock)))) {
        const block = new Uint8Array(2 ** indirectShift);
        for (let i = 0; i < perBlock; i++) block.set(row.get(index * perBlock + i) ?? HOLE, i * BlkptrEditor.SIZE);
        above.set(index, this.writeBlock(block, level));
      }
      row = above;
    }
    return Array.from({ length: pointers }, (_, i) => row.get(i) ?? HOLE);
  }
}
