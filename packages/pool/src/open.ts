/**
 * Opening a pool: its members are found and put together, and the state that is wanted is opened, writing nothing.
 *
 * @see OpenZFS module/zfs/spa.c spa_import
 */
import { defaultLimits, type Limits, ZfsError } from "@zfskit/core";
import { leavesOf } from "@zfskit/vdev";
import type { Dva } from "@zfskit/zio";
import { choosePool, type FoundPool, groupMembers } from "./group.ts";
import { closeAll, type SourceOptions } from "./member.ts";
import { gatherMembers, type PoolSource } from "./members.ts";
import { Pool } from "./pool.ts";
import { checkpointOf, openNewest } from "./rewind.ts";
import { openRoot, type PoolRoot, refuseLabelFeatures } from "./root.ts";
import { cutShort } from "./vdev-tree.ts";

export interface OpenPoolOptions {
  /** Name or guid, where the sources hold members of several pools. */
  readonly pool?: string | bigint | undefined;
  /** Open the pool as it was at the end of this transaction group, if its uberblock is still there. */
  readonly txg?: number | undefined;
  /** Open the pool as it was at its checkpoint. */
  readonly checkpoint?: boolean | undefined;
  /**
   * Open the pool even where too many members are missing for all of it to be read: what lies on those then fails with
   * ENODEV, and the rest can be read.
   */
  readonly allowMissing?: boolean | undefined;
  /** Open datasets and volumes as if their intent logs had been replayed. Nothing is written. */
  readonly replay?: boolean | undefined;
  /** How sources are opened, and what lies in them around a pool: headers, keys of containers, folders of backing files. */
  readonly sources?: SourceOptions | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Told of every block that is read. */
  readonly onRead?: ((dva: Dva, psize: number, device: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Open a pool for reading.
 *
 * Members may come in any order: each is put in its place by its guid. The newest uberblock that leads to a readable
 * pool is taken; when that is not the newest of all, `warnings` says so.
 *
 * @throws {ZfsError} ENODEV when members are missing that cannot be done without, EINVAL when members are foreign,
 *   doubled or several pools are there, ENOTSUP for a feature or kind of vdev that is not implemented, ECORRUPT or
 *   ECKSUM when no uberblock leads to a pool, ENOENT when it has no such txg or no checkpoint
 */
export async function openPool(sources: readonly PoolSource[] | PoolSource, options: OpenPoolOptions = {}): Promise<Pool> {
  const limits = { ...defaultLimits, ...options.limits };
  const members = await gatherMembers(
    Array.isArray(sources) ? (sources as readonly PoolSource[]) : [sources as PoolSource],
    limits,
    options.sources,
  );
  try {
    const found = choosePool(groupMembers(members), options.pool);
    refuseLabelFeatures(found);
    const warnings: string[] = cutShort(found);
    const newest = await openNewest(found, warnings, (uberblock) => openRoot(found, uberblock, limits, options), options);
    const root = options.checkpoint === true ? await openRoot(found, await checkpointOf(newest), limits, options) : newest;
    refuseStrangers(found, root);
    return new Pool(found, root, members, warnings, options.replay === true);
  } catch (error) {
    await closeAll(members);
    throw error;
  }
}

/**
 * The pools whose members are in a folder or among some sources, with what is missing of each. Nothing is kept open.
 */
export async function findPools(
  sources: readonly PoolSource[] | PoolSource,
  options: { readonly sources?: SourceOptions; readonly limits?: Partial<Limits> } = {},
): Promise<FoundPool[]> {
  const limits = { ...defaultLimits, ...options.limits };
  const members = await gatherMembers(
    Array.isArray(sources) ? (sources as readonly PoolSource[]) : [sources as PoolSource],
    limits,
    options.sources,
  );
  try {
    return groupMembers(members);
  } finally {
    await closeAll(members);
  }
}

/** Sources that were named themselves must be current members; a folder may hold what was once one. */
function refuseStrangers(found: FoundPool, root: PoolRoot): void {
  const current = new Set(root.tops.flatMap((top) => leavesOf(top.config)).map((leaf) => leaf.guid));
  const stranger = found.members.find((member) => !member.fromFolder && !current.has(member.label.guid));
  if (stranger !== undefined) {
    throw new ZfsError(
      "EINVAL",
      `${stranger.source.name} (guid ${stranger.label.guid}) is no longer a member of pool ${found.name}: leave it out`,
    );
  }
}
