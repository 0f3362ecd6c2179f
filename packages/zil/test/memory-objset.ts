/** An object set in memory with objects of data blocks, for laying changes over. */
import { ZfsError } from "@zfskit/core";
import { type DataBlock, Dnode, type ObjectSet } from "@zfskit/dmu";
import { Compress, ObjectType, ObjsetType } from "@zfskit/format";
import { BlkptrEditor, DnodeEditor } from "@zfskit/format/edit";
import type { Block } from "@zfskit/zio";

/** Pointers of this vdev lead to blocks by their offset, as what a log points to does. */
const VDEV = 1;

export class MemoryObjset implements ObjectSet {
  readonly id: number = 54;
  readonly type: number = ObjsetType.zfs;
  readonly #objects = new Map<number, { readonly dnode: Dnode; readonly pointers: readonly (number | undefined)[] }>();
  readonly #blocks: Uint8Array[] = [];

  /** @param blocks - undefined for a hole */
  put(object: number, blockSize: number, blocks: readonly (Uint8Array | undefined)[]): void {
    const bytes = new Uint8Array(512);
    const view = DnodeEditor.of(bytes);
    view.type = ObjectType.plainFileContents;
    view.indblkshift = 17;
    view.nlevels = 1;
    view.nblkptr = 1;
    view.datablkszsec = blockSize / 512;
    view.maxblkid = Math.max(0, blocks.length - 1);
    const pointers = blocks.map((block) => block && this.#blocks.push(block) - 1);
    this.#objects.set(object, { dnode: new Dnode(object, bytes, true), pointers });
  }

  /** A pointer to bytes that belong to no object yet, as a log has them. */
  pointerTo(block: Uint8Array): BlkptrEditor {
    return pointer(this.#blocks.push(block) - 1, block.length);
  }

  async dnode(object: number): Promise<Dnode> {
    const found = this.#objects.get(object);
    if (found === undefined) throw new ZfsError("ENOENT", "no such object");
    return found.dnode;
  }

  async *dnodes(options: { readonly from?: number } = {}): AsyncGenerator<Dnode> {
    const sorted = [...this.#objects].sort(([a], [b]) => a - b);
    for (const [object, { dnode }] of sorted) if (object >= (options.from ?? 1)) yield dnode;
  }

  async blockPointer(dnode: Dnode, _level: number, blkid: number): Promise<BlkptrEditor | undefined> {
    const index = this.#objects.get(dnode.object)?.pointers[blkid];
    return index === undefined ? undefined : pointer(index, dnode.dataBlockSize);
  }

  async *dataBlocks(dnode: Dnode, from: number, to: number): AsyncGenerator<readonly DataBlock[]> {
    for (let blkid = from; blkid < Math.min(to, dnode.blockCount); blkid++) {
      const bp = await this.blockPointer(dnode, 0, blkid);
      if (bp !== undefined) yield [{ blkid, bp }];
    }
  }

  async read(bp: BlkptrEditor): Promise<Block> {
    if (bp.dvas(0).vdev !== VDEV) throw new ZfsError("ECORRUPT", "no such block");
    const bytes = this.#blocks[bp.dvas(0).offset] ?? new Uint8Array(0);
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), littleEndian: true };
  }
}

function pointer(index: number, size: number): BlkptrEditor {
  const bp = BlkptrEditor.of(new Uint8Array(BlkptrEditor.SIZE));
  bp.dvas(0).vdev = VDEV;
  bp.dvas(0).asize = size / 512;
  bp.dvas(0).offset = index;
  bp.lsize = size / 512 - 1;
  bp.psize = size / 512 - 1;
  bp.compress = Compress.off;
  bp.byteorder = 1;
  return bp;
}
