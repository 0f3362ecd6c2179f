/**
 * Removed vdevs: parts of their mappings that no block uses any more are counted as obsolete, so that a mapping can be
 * made smaller; and while a vdev is being removed, what was copied already lies at two places.
 *
 * @see OpenZFS cmd/zdb/zdb.c zdb_check_for_obsolete_leaks, zdb_load_obsolete_counts, zdb_claim_removing
 */
import { atPlace, ZfsError } from "@zfskit/core";
import { DmuObject, readSpaceMap } from "@zfskit/dmu";
import { visitBpobj } from "@zfskit/dsl";
import { ScanState } from "@zfskit/format/dsl";
import { SPA_MINBLOCKSHIFT, SpaCondensingIndirectView, SpaRemovingView } from "@zfskit/format/spa";
import { nvNumber } from "@zfskit/nvlist/lookup";
import type { TopVdev } from "@zfskit/vdev";
import { type IndirectMapping, type IndirectVdev, isIndirect, openIndirectVdev } from "@zfskit/vdev/indirect";
import type { Pool } from "./pool.ts";
import { mappingHeader, readMapping } from "./removal.ts";
import { topZapNumber } from "./verify-allocations.ts";
import type { Claim } from "./verify-gang.ts";
import type { VdevSpace } from "./verify-space.ts";

/** An entry of a removed vdev's mapping of which another part is unused than was counted; bytes. */
export interface ObsoleteFault {
  readonly vdev: number;
  readonly offset: number;
  readonly length: number;
  readonly unused: number;
  readonly counted: number;
}

const COUNT_BYTES = 4;

/** Vdevs that were removed, by number. */
export function removedVdevs(tops: readonly TopVdev[]): ReadonlyMap<number, IndirectVdev> {
  return new Map(tops.flatMap((top) => (isIndirect(top) ? [[top.id, top] as const] : [])));
}

/** Obsolete bytes of each entry of a mapping, from all the places that count them. */
async function obsoleteCounts(pool: Pool, vdev: IndirectVdev, signal: AbortSignal | undefined): Promise<Float64Array> {
  const { mapping, config } = vdev;
  const counts = new Float64Array(mapping.count);
  const { mos } = pool;
  const mappingObject = nvNumber(config.nvlist, "com.delphix:indirect_object") ?? 0;
  const countsObject = mappingObject === 0 ? 0 : mappingHeader(await mos.dnode(mappingObject, signal)).countsObject;
  if (countsObject !== 0) {
    const object = new DmuObject(mos.objset, await mos.dnode(countsObject, signal));
    for (let blkid = 0; blkid * object.blockSize < mapping.count * COUNT_BYTES && blkid < object.blockCount; blkid++) {
      const { view, littleEndian } = await object.readBlock(blkid, { signal });
      const first = (blkid * object.blockSize) / COUNT_BYTES;
      const end = Math.min(object.blockSize / COUNT_BYTES, mapping.count - first);
      for (let i = 0; i < end; i++) counts[first + i]! += view.getUint32(i * COUNT_BYTES, littleEndian);
    }
  }
  const add = (offset: number, length: number) => addObsolete(mapping, counts, offset, length);
  const maps = [await topZapNumber(pool, config, "com.delphix:indirect_obsolete_sm", signal)];
  const condensing = await mos.lookUpBytes("com.delphix:condensing_indirect", signal);
  if (condensing !== undefined && condensing.length >= SpaCondensingIndirectView.SIZE) {
    // The ZAP's integers come out big-endian, whoever wrote them.
    const view = SpaCondensingIndirectView.of(condensing, 0, false);
    if (view.vdev === vdev.id) maps.push(view.prevObsoleteSmObject);
  }
  for (const object of maps) {
    if (object === undefined || object === 0) continue;
    await readSpaceMap(new DmuObject(mos.objset, await mos.dnode(object, signal)), (run) => add(run.offset, run.length), signal);
  }
  const list = await mos.lookUp("com.delphix:obsolete_bpobj", signal);
  if (list !== undefined && list !== 0) {
    const visit = (bp: Parameters<Parameters<typeof visitBpobj>[2]>[0]) => {
      const dva = bp.dvas(0);
      if (dva.vdev === vdev.id) add(dva.offsetBytes, dva.asizeBytes);
    };
    await visitBpobj(mos, list, visit, signal);
  }
  return counts;
}

function addObsolete(mapping: IndirectMapping, counts: Float64Array, offset: number, length: number): void {
  const end = offset + length;
  for (let i = mapping.indexAt(offset); i < mapping.count; i++) {
    const { start, length: size } = mapping.range(i);
    if (start >= end) return;
    counts[i]! += Math.max(0, Math.min(end, start + size) - Math.max(offset, start));
  }
}

/**
 * Entries of which more or less is unused than was counted.
 *
 * @returns nothing for vdevs whose obsolete parts were not counted from the start
 */
export async function obsoleteFaults(pool: Pool, vdev: IndirectVdev, space: VdevSpace, signal?: AbortSignal): Promise<ObsoleteFault[]> {
  const precise = await topZapNumber(pool, vdev.config, "com.delphix:obsolete_counts_are_precise", signal);
  if (precise === undefined || precise === 0) return [];
  const counts = await atPlace({ vdev: vdev.id }, () => obsoleteCounts(pool, vdev, signal));
  const faults: ObsoleteFault[] = [];
  for (let i = 0; i < vdev.mapping.count; i++) {
    const { start, length } = vdev.mapping.range(i);
    const unused = space.unclaimedIn(start, length);
    if (unused !== counts[i]) faults.push({ vdev: vdev.id, offset: start, length, unused, counted: counts[i]! });
  }
  return faults;
}

/** The copies that a removal under way has made, of what is still allocated where it came from. */
export async function claimRemoving(
  pool: Pool,
  spaces: ReadonlyMap<number, VdevSpace>,
  claim: Claim,
  signal?: AbortSignal,
): Promise<number> {
  const bytes = await pool.mos.lookUpBytes("com.delphix:removing", signal);
  if (bytes === undefined || bytes.length < SpaRemovingView.SIZE) return 0;
  const view = SpaRemovingView.of(bytes, 0, false);
  if (view.state !== ScanState.scanning) return 0;
  const top = pool.tops.find(({ id }) => BigInt(id) === view.removingVdev);
  const space = top === undefined ? undefined : spaces.get(top.id);
  if (top === undefined || space === undefined)
    throw new ZfsError("ECORRUPT", `vdev ${view.removingVdev} is being removed, and is not there`);
  const object = nvNumber(top.config.nvlist, "com.delphix:indirect_object") ?? 0;
  if (object === 0) return 0;
  const mapping = await readMapping(pool.mos, top.config, signal);
  const { maxOffset } = mappingHeader(await pool.mos.dnode(object, signal));
  const copied = openIndirectVdev(
    top.config,
    mapping,
    pool.tops.filter(({ id }) => id !== top.id),
  ) as IndirectVdev;
  let claimed = 0;
  space.visitAllocated((offset, length) => {
    const end = Math.min(offset + length, maxOffset);
    if (end <= offset) return;
    claimed += end - offset;
    for (const piece of copied.resolve(offset, end - offset)) claim(piece.vdev, piece.offset, piece.length);
  });
  return claimed;
}

/** A map of what lies on a removed vdev: sectors of which a block is, by its mapping. */
export function mappedSectorBytes(vdev: IndirectVdev): number {
  return 2 ** (vdev.config.ashift ?? SPA_MINBLOCKSHIFT);
}

/** Where the mapping of a removed vdev ends. */
export function mappedEnd({ mapping }: IndirectVdev): number {
  if (mapping.count === 0) return 0;
  const { start, length } = mapping.range(mapping.count - 1);
  return start + length;
}
