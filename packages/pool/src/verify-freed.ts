/**
 * Blocks that no dataset has any more and that are not free yet: lists of pointers, destroyed datasets, clones' livelists.
 *
 * @see OpenZFS cmd/zdb/zdb.c dump_block_stats, deleted_livelists_count_blocks, module/zfs/bptree.c bptree_iterate,
 *   dsl_deadlist.c dsl_process_sub_livelist
 */
import { atPlace, ZfsError } from "@zfskit/core";
import { DmuObject } from "@zfskit/dmu";
import { type VisitPointer, visitBpobj } from "@zfskit/dsl";
import { BptreeEntryView, BptreeView } from "@zfskit/format/dsl";
import type { BlkptrView } from "@zfskit/format/spa";
import type { Pool } from "./pool.ts";
import { TYPE_DEFERRED } from "./verify-count.ts";
import type { Walked } from "./verify-walk.ts";

/** A tree of blocks that is being freed. */
export interface FreedTree {
  readonly walked: Walked;
  readonly bp: BlkptrView;
}

/** What is listed to be freed: by the last transaction group, and by destroyed snapshots and clones. */
export async function visitFreedPointers(pool: Pool, visit: (bp: BlkptrView) => void, signal?: AbortSignal): Promise<void> {
  const { mos } = pool;
  for (const name of ["sync_bplist", "free_bpobj"]) {
    const object = await mos.lookUp(name, signal);
    if (object !== undefined && object !== 0) await visitBpobj(mos, object, visit, signal);
  }
  const clones = await mos.lookUp("com.delphix:deleted_clones", signal);
  if (clones === undefined || clones === 0) return;
  for await (const entry of (await mos.zap(clones, signal)).entries(signal)) {
    for await (const list of (await mos.zap(Number(entry.integer()), signal)).entries(signal))
      await visitLivelist(pool, Number(list.integer()), visit, signal);
  }
}

/** A livelist has what a clone wrote, newest first, with what it freed of that. */
async function visitLivelist(pool: Pool, object: number, visit: (bp: BlkptrView) => void, signal: AbortSignal | undefined): Promise<void> {
  const freed = new Map<string, number>();
  const each: VisitPointer = (bp, isFreed) => {
    const first = bp.dvas(0);
    const key = `${first.vdev}:${first.offset}`;
    const count = freed.get(key) ?? 0;
    if (isFreed) freed.set(key, count + 1);
    else if (count > 0) freed.set(key, count - 1);
    else visit(bp);
  };
  await visitBpobj(pool.mos, object, each, signal);
}

/** Destroyed datasets whose blocks are freed in the background, each from where that has come to. */
export async function freedTrees(pool: Pool, signal?: AbortSignal): Promise<FreedTree[]> {
  const number = await pool.mos.lookUp("bptree_obj", signal);
  if (number === undefined || number === 0) return [];
  return atPlace({ objset: 0, object: number, structure: "bptree" }, async () => {
    const object = new DmuObject(pool.mos.objset, await pool.mos.dnode(number, signal));
    const { bonus, littleEndian } = object.dnode;
    if (bonus.length < BptreeView.SIZE) throw new ZfsError("ECORRUPT", `bonus of ${bonus.length} bytes`);
    const { begin, end } = BptreeView.of(bonus, 0, littleEndian);
    const there = Math.floor((object.blockCount * object.blockSize) / BptreeEntryView.SIZE);
    if (end > there) throw new ZfsError("ECORRUPT", `${end} entries in an object of ${object.blockCount} blocks`);
    const trees: FreedTree[] = [];
    for (let i = begin; i < end; i++) {
      const bytes = new Uint8Array(BptreeEntryView.SIZE);
      await object.readInto(i * BptreeEntryView.SIZE, bytes, signal);
      const view = BptreeEntryView.of(bytes, 0, littleEndian);
      const { zb } = view;
      const started = zb.objsetBig !== 0n || zb.objectBig !== 0n || zb.level !== 0n || zb.blkid !== 0n;
      const walked: Walked = {
        objset: -1,
        name: "a destroyed dataset",
        // OpenZFS marks entries that are done with a birth that nothing can have.
        minTxg: view.birthTxgBig > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : view.birthTxg,
        asType: TYPE_DEFERRED,
        // The accounts, of numbers below 0, come last.
        from: started ? { object: clamped(zb.objectBig), blkid: clamped(zb.blkid) } : undefined,
      };
      trees.push({ walked, bp: view.bp });
    }
    return trees;
  });
}

function clamped(value: bigint): number {
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
}
