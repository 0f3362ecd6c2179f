/**
 * Deadlists: blocks of the snapshot before that a dataset no longer has.
 *
 * @see OpenZFS module/zfs/dsl_deadlist.c dsl_deadlist_open, dsl_deadlist_space
 */
import { ObjectType } from "@zfskit/format/dmu";
import { BpobjView, DslDeadlistView } from "@zfskit/format/dsl";
import type { MetaObjset } from "./meta-objset.ts";

/**
 * Bytes on disk of all blocks of a deadlist; its header sums them up.
 *
 * Before pool version 26 a deadlist is one list of block pointers, since then a ZAP of lists by birth.
 */
export async function readDeadlistSpace(mos: MetaObjset, object: number, signal?: AbortSignal): Promise<number> {
  if (object === 0) return 0;
  const dnode = await mos.dnode(object, signal);
  const View = dnode.type === ObjectType.bpobj ? BpobjView : DslDeadlistView;
  // Headers grew over time: what an old one lacks reads as zeros.
  const header = new Uint8Array(View.SIZE);
  header.set(dnode.bonus.subarray(0, View.SIZE));
  const view = View.of(header, 0, dnode.littleEndian);
  return view instanceof BpobjView ? view.bytes : view.used;
}
