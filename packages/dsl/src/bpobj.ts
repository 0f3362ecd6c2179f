/**
 * Lists of block pointers in objects of the MOS: what is to be freed, what a clone wrote.
 *
 * @see OpenZFS module/zfs/bpobj.c bpobj_iterate_impl, bpobj_iterate_blkptrs
 */
import { atPlace, ZfsError } from "@zfskit/core";
import { DmuObject } from "@zfskit/dmu";
import { BpobjView } from "@zfskit/format/dsl";
import { BlkptrView } from "@zfskit/format/spa";
import type { MetaObjset } from "./meta-objset.ts";

/** Called for each pointer; the view is the same each time. `freed` is what a livelist says of it. */
export type VisitPointer = (bp: BlkptrView, freed: boolean) => Promise<void> | void;

const WORD_BYTES = 8;

/**
 * The pointers of a list and of the lists that it refers to, newest first, as OpenZFS goes through them.
 *
 * @throws {ZfsError} ECORRUPT when a list is longer than its object, or a list is met twice
 */
export async function visitBpobj(mos: MetaObjset, object: number, visit: VisitPointer, signal?: AbortSignal): Promise<void> {
  const met = new Set<number>();
  const waiting = [object];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const here = next;
    if (met.has(here)) throw new ZfsError("ECORRUPT", "list of block pointers leads to itself", { place: { objset: 0, object: here } });
    met.add(here);
    const more = await atPlace({ objset: 0, object: here, structure: "bpobj" }, () => visitOne(mos, here, visit, signal));
    for (const sub of more) waiting.push(sub);
  }
}

/** @returns the lists that it refers to */
async function visitOne(mos: MetaObjset, number: number, visit: VisitPointer, signal: AbortSignal | undefined): Promise<number[]> {
  const dnode = await mos.dnode(number, signal);
  // Headers grew over time: what an old one lacks reads as zeros.
  const header = new Uint8Array(BpobjView.SIZE);
  header.set(dnode.bonus.subarray(0, BpobjView.SIZE));
  const { numBlkptrs, subobjs, numSubobjs } = BpobjView.of(header, 0, dnode.littleEndian);
  const object = new DmuObject(mos.objset, dnode);
  const perBlock = Math.floor(object.blockSize / BlkptrView.SIZE);
  if (numBlkptrs > perBlock * object.blockCount)
    throw new ZfsError("ECORRUPT", `${numBlkptrs} block pointers in an object of ${object.blockCount} blocks`);
  for (let blkid = Math.ceil(numBlkptrs / perBlock) - 1; blkid >= 0; blkid--) {
    const { view, littleEndian } = await object.readBlock(blkid, { signal });
    const bp = new BlkptrView(view, 0, littleEndian);
    for (let i = Math.min(perBlock, numBlkptrs - blkid * perBlock) - 1; i >= 0; i--) {
      bp.at(i * BlkptrView.SIZE);
      await visit(bp, (bp.fillBig & 1n) === 1n);
    }
  }
  if (subobjs === 0 || numSubobjs === 0) return [];
  const list = new DmuObject(mos.objset, await mos.dnode(subobjs, signal));
  if (numSubobjs * WORD_BYTES > list.blockCount * list.blockSize)
    throw new ZfsError("ECORRUPT", `${numSubobjs} lists in an object of ${list.blockCount} blocks`);
  const found: number[] = [];
  for (let blkid = 0; blkid * list.blockSize < numSubobjs * WORD_BYTES; blkid++) {
    const { view, littleEndian } = await list.readBlock(blkid, { signal });
    const count = Math.min(list.blockSize, numSubobjs * WORD_BYTES - blkid * list.blockSize) / WORD_BYTES;
    for (let i = 0; i < count; i++) found.push(Number(view.getBigUint64(i * WORD_BYTES, littleEndian)));
  }
  return found;
}
