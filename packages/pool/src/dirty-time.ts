/**
 * Dirty time logs: the transaction groups whose writes a member missed. What was written in one of them is looked for on
 * the other members first: without a checksum nothing else would tell.
 *
 * @see OpenZFS module/zfs/vdev.c vdev_dtl_load, vdev_dtl_contains
 */
import { isZfsError } from "@zfskit/core";
import { DmuObject, readSpaceMap } from "@zfskit/dmu";
import type { MetaObjset } from "@zfskit/dsl";
import { nvNumber } from "@zfskit/nvlist/lookup";
import type { MissedTxgs, VdevConfig } from "@zfskit/vdev";

/** More ranges than any member has that was away now and then: beyond it, all that it holds is doubted. */
const RANGES_MAX = 4096;
const EVERYTHING: MissedTxgs = { has: () => true };

/** What each leaf below `tree` missed, by guid; those that missed nothing are not there. */
export async function readDirtyTimeLogs(mos: MetaObjset, tree: VdevConfig, signal?: AbortSignal): Promise<Map<bigint, MissedTxgs>> {
  const missed = new Map<bigint, MissedTxgs>();
  for (const leaf of leavesBelow(tree)) {
    const object = nvNumber(leaf.nvlist, "DTL") ?? 0;
    if (object === 0) continue;
    const txgs = await readLog(mos, object, signal);
    if (txgs !== undefined) missed.set(leaf.guid, txgs);
  }
  return missed;
}

/** Distributed spares have logs too. */
function leavesBelow(vdev: VdevConfig): VdevConfig[] {
  return vdev.children.length === 0 ? [vdev] : vdev.children.flatMap(leavesBelow);
}

async function readLog(mos: MetaObjset, object: number, signal: AbortSignal | undefined): Promise<MissedTxgs | undefined> {
  const ranges: { readonly from: number; readonly to: number; readonly isMissed: boolean }[] = [];
  try {
    const log = new DmuObject(mos.objset, await mos.dnode(object, signal));
    await readSpaceMap(
      log,
      ({ isFree, offset, length }) => {
        if (ranges.length <= RANGES_MAX) ranges.push({ from: offset, to: offset + length, isMissed: !isFree });
      },
      signal,
    );
  } catch (error) {
    // What a member missed is not known then: it is the last to be asked, and checksums tell.
    if (!isZfsError(error)) throw error;
    return EVERYTHING;
  }
  if (ranges.length === 0) return undefined;
  if (ranges.length > RANGES_MAX) return EVERYTHING;
  // The last entry about a transaction group counts.
  ranges.reverse();
  return { has: (txg) => ranges.find(({ from, to }) => txg >= from && txg < to)?.isMissed === true };
}
