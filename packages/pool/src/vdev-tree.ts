/** The vdevs of a pool over the members that are there, and what is said when too few of them are. */
import { type BlockSource, type Limits, ZfsError } from "@zfskit/core";
import { ScratchState } from "@zfskit/format/spa";
import { VDEV_LABEL_END_SIZE, VDEV_LABEL_START_SIZE } from "@zfskit/format/vdev";
import {
  describeLeaves,
  type ErrorLog,
  type OpenVdevOptions,
  openTopVdev,
  type ReflowState,
  type TopVdev,
  type VdevConfig,
} from "@zfskit/vdev";
import type { FoundPool } from "./group.ts";
import type { PoolUberblock } from "./root.ts";

/** What opening vdevs takes, made once for an uberblock. */
export interface VdevSources {
  readonly members: ReadonlyMap<bigint, BlockSource>;
  readonly options: OpenVdevOptions;
}

export function vdevSources(found: FoundPool, uberblock: PoolUberblock, errors: ErrorLog, limits: Limits): VdevSources {
  return {
    members: new Map(found.members.map(({ source, label }) => [label.guid, source])),
    options: {
      stale: staleMembers(found),
      errors,
      reflow: reflowOf(uberblock),
      reconstructionTries: limits.reconstructionTries,
    },
  };
}

export async function openTops(configs: readonly VdevConfig[], { members, options }: VdevSources): Promise<TopVdev[]> {
  const tops: TopVdev[] = [];
  for (const config of configs) tops.push(await openTopVdev(config, members, options));
  return tops;
}

/** Members whose label is older than that of another member of their top-level vdev: labels are written to all of one at a time. */
function staleMembers(found: FoundPool): Set<bigint> {
  const newest = new Map<bigint, number>();
  for (const { label } of found.members) {
    const top = label.topGuid ?? label.guid;
    newest.set(top, Math.max(newest.get(top) ?? 0, label.txg));
  }
  const stale = found.members.filter(({ label }) => label.txg < (newest.get(label.topGuid ?? label.guid) ?? 0));
  return new Set(stale.map(({ label }) => label.guid));
}

/** @see OpenZFS include/sys/uberblock_impl.h RRSS_GET_OFFSET, RRSS_GET_STATE */
function reflowOf({ view }: PoolUberblock): ReflowState {
  return { offset: view.reflowOffsetBytes, scratch: view.reflowScratchState === ScratchState.valid };
}

/** Members that are smaller than their labels say: copies that were not finished. */
export function cutShort(found: FoundPool): string[] {
  const sentences: string[] = [];
  for (const { source, label } of found.members) {
    const asize = label.tree === undefined ? undefined : leafBytes(label.tree);
    if (asize === undefined) continue;
    const expected = VDEV_LABEL_START_SIZE + asize + VDEV_LABEL_END_SIZE;
    if (source.size < expected) sentences.push(`${source.name} was cut short: it has ${source.size} bytes, its label says ${expected}`);
  }
  return sentences;
}

/**
 * The least that a leaf must hold. The size of RAID-Z and dRAID is that of their children together, without a child
 * that is being added, and without spares.
 */
function leafBytes({ type, asize, children, nvlist }: VdevConfig): number | undefined {
  if (asize === undefined || (type !== "raidz" && type !== "draid")) return asize;
  const spares = Number(nvlist["draid_nspares"] ?? 0);
  const counted = children.length - (nvlist["raidz_expanding"] === undefined ? 0 : 1) - spares;
  return counted > 0 ? Math.floor(asize / counted) : undefined;
}

/** What is said when not even the leaves of a top-level vdev are known. */
export function unknownTops(found: FoundPool): ZfsError {
  const list = found.unknownTops.join(", ");
  return new ZfsError("ENODEV", `members are missing: all of top-level vdev ${list}, at least one of each is needed`, {
    place: { pool: found.name },
  });
}

/** @throws {ZfsError} ENODEV when a top-level vdev has too few members, with those that are missing and how many would do */
export function refuseMissing(tops: readonly TopVdev[]): void {
  const list = tops.flatMap(({ type, id, shortage, config }) => {
    // Log devices hold no more than what replay would do again: without it, a dataset is read as it was before.
    if (shortage === undefined || config.isLog) return [];
    const { missing, needed } = shortage;
    const enough = missing.length > needed ? `, of which ${needed} would be enough` : "";
    return [`${describeLeaves(missing)} of ${type} ${id}${enough}`];
  });
  if (list.length > 0) throw new ZfsError("ENODEV", `members are missing: ${list.join("; ")}`);
}
