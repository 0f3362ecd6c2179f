/**
 * Opening a pool: from labels to uberblocks to the meta object set, as an import does, writing nothing.
 *
 * @see OpenZFS module/zfs/spa.c spa_load_impl
 */
import { defaultLimits, isZfsError, type Limits, ZfsError } from "@zfskit/core";
import { PoolObjectSet } from "@zfskit/dmu";
import { DatasetTree, MetaObjset } from "@zfskit/dsl";
import { SPA_VERSION_BEFORE_FEATURES, SPA_VERSION_FEATURES } from "@zfskit/format";
import { type NvList, nvGet, nvNeed } from "@zfskit/nvlist";
import { compareUberblocks, ErrorLog, leavesOf, parseVdevConfig, readUberblocks, type TopVdev, type Uberblock } from "@zfskit/vdev";
import { BlockReader, type Dva } from "@zfskit/zio";
import { isKnownReadFeature } from "./features.ts";
import { choosePool, type FoundPool, groupMembers } from "./group.ts";
import { closeAll, gatherMembers, type PoolSource } from "./members.ts";
import { Pool } from "./pool.ts";
import { cutShort, openTops, refuseMissing, unknownTops, vdevSources } from "./vdev-tree.ts";

export interface OpenPoolOptions {
  /** Name or guid, where the sources hold members of several pools. */
  readonly pool?: string | bigint | undefined;
  /** Open the pool as it was at the end of this transaction group, if its uberblock is still there. */
  readonly txg?: number | undefined;
  /**
   * Open the pool even where too many members are missing for all of it to be read: what lies on those then fails with
   * ENODEV, and the rest can be read.
   */
  readonly allowMissing?: boolean | undefined;
  /** Open datasets and volumes as if their intent logs had been replayed. Nothing is written. */
  readonly replay?: boolean | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Told of every block that is read. */
  readonly onRead?: ((dva: Dva, psize: number, device: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What one uberblock leads to. */
export interface PoolRoot {
  readonly uberblock: Uberblock;
  readonly reader: BlockReader;
  readonly mos: MetaObjset;
  readonly datasets: DatasetTree;
  /** The pool's configuration, as the MOS has it. */
  readonly config: NvList;
  readonly tops: readonly TopVdev[];
  readonly errors: ErrorLog;
}

/**
 * Open a pool for reading.
 *
 * Members may come in any order: each is put in its place by its guid. The newest uberblock that leads to a readable
 * pool is taken; when that is not the newest of all, `warnings` says so.
 *
 * @throws {ZfsError} ENODEV when members are missing that cannot be done without, EINVAL when members are foreign,
 *   doubled or several pools are there, ENOTSUP for a feature or kind of vdev that is not implemented, ECORRUPT or
 *   ECKSUM when no uberblock leads to a pool
 */
export async function openPool(sources: readonly PoolSource[] | PoolSource, options: OpenPoolOptions = {}): Promise<Pool> {
  const limits = { ...defaultLimits, ...options.limits };
  const members = await gatherMembers(Array.isArray(sources) ? (sources as readonly PoolSource[]) : [sources as PoolSource], limits);
  try {
    const found = choosePool(groupMembers(members), options.pool);
    refuseLabelFeatures(found);
    const warnings: string[] = cutShort(found);
    const root = await openNewest(found, limits, warnings, options);
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
  options: { readonly limits?: Partial<Limits> } = {},
): Promise<FoundPool[]> {
  const limits = { ...defaultLimits, ...options.limits };
  const members = await gatherMembers(Array.isArray(sources) ? (sources as readonly PoolSource[]) : [sources as PoolSource], limits);
  try {
    return groupMembers(members);
  } finally {
    await closeAll(members);
  }
}

/** Codes after which an older uberblock is tried; with any other, an older one would fare no better or hide the cause. */
const TRY_OLDER: ReadonlySet<string> = new Set(["ECKSUM", "ECORRUPT", "EIO", "ENOENT"]);

async function openNewest(found: FoundPool, limits: Limits, warnings: string[], options: OpenPoolOptions): Promise<PoolRoot> {
  const uberblocks = await collectUberblocks(found);
  const chosen = options.txg === undefined ? uberblocks : uberblocks.filter((uberblock) => uberblock.txg === options.txg);
  if (chosen.length === 0) {
    if (uberblocks.length === 0) throw new ZfsError("ECORRUPT", "no uberblock verifies", { place: { pool: found.name } });
    const txgs = [...new Set(uberblocks.map((uberblock) => uberblock.txg))];
    throw new ZfsError("ENOENT", `no uberblock of txg ${options.txg}: there are ${summariseTxgs(txgs)}`, { place: { pool: found.name } });
  }
  const [short] = options.txg === undefined ? cutShort(found) : [];
  let first: ZfsError | undefined;
  for (const uberblock of chosen) {
    options.signal?.throwIfAborted();
    try {
      const root = await openRoot(found, uberblock, limits, options);
      if (first !== undefined)
        warnings.push(`txg ${chosen[0]?.txg} does not lead to a readable pool (${first.message}): opened txg ${uberblock.txg}`);
      return root;
    } catch (error) {
      if (!isZfsError(error)) throw error;
      error.at({ pool: found.name });
      if (!TRY_OLDER.has(error.code)) throw error;
      // A copy that was not finished: an older state may open by chance, and would pass for the pool.
      if (short !== undefined) throw new ZfsError("EIO", short, { place: { pool: found.name }, cause: error });
      first ??= error;
    }
  }
  throw first ?? new ZfsError("ECORRUPT", "no uberblock leads to a pool", { place: { pool: found.name } });
}

function summariseTxgs(txgs: readonly number[]): string {
  const shown = txgs.slice(0, 8).join(", ");
  return txgs.length > 8 ? `${shown} and ${txgs.length - 8} older` : shown;
}

/** The uberblocks of all members, newest first, each once. */
async function collectUberblocks(found: FoundPool): Promise<Uberblock[]> {
  const distinct = new Map<string, Uberblock>();
  for (const { source, label } of found.members) {
    for (const uberblock of await readUberblocks(source, label.ashift ?? 9)) {
      const key = `${uberblock.txg} ${uberblock.timestamp} ${uberblock.view.rootbp.cksum.word(0)} ${uberblock.view.mmpSeq}`;
      if (!distinct.has(key)) distinct.set(key, uberblock);
    }
  }
  return [...distinct.values()].sort(compareUberblocks);
}

async function openRoot(found: FoundPool, uberblock: Uberblock, limits: Limits, options: OpenPoolOptions): Promise<PoolRoot> {
  const { version } = uberblock.view;
  if (version !== SPA_VERSION_FEATURES && (version < 1 || version > SPA_VERSION_BEFORE_FEATURES)) {
    throw new ZfsError("ENOTSUP", `pool version ${version} is not known`);
  }
  const errors = new ErrorLog();
  const sources = vdevSources(found, uberblock, errors, limits);
  // Labels know one top-level vdev each: enough to read the MOS, whose configuration knows them all.
  const reader = new BlockReader(await openTops([...found.tops.values()], sources), { limits, onRead: options.onRead });
  let mos: MetaObjset;
  try {
    mos = await MetaObjset.open(await PoolObjectSet.open(reader, uberblock.view.rootbp, 0, options.signal), limits, options.signal);
  } catch (error) {
    throw isZfsError(error) && found.unknownTops.length > 0 ? unknownTops(found) : error;
  }
  const configObject = await mos.lookUp("config", options.signal);
  if (configObject === undefined) throw new ZfsError("ECORRUPT", "object directory names no config", { place: { objset: 0 } });
  const config = await mos.nvlist(configObject, options.signal);
  const tree = parseVdevConfig(nvNeed(config, "vdev_tree", "nvlist"));
  const removed = tree.children.filter((top) => top.type === "indirect");
  const tops = await openTops(
    tree.children.filter((top) => !removed.includes(top)),
    sources,
  );
  if (options.allowMissing !== true) refuseMissing(tops);
  reader.useTops(tops);
  if (removed.length > 0) {
    const { openRemoved } = await import("./removal.ts");
    await openRemoved(mos, removed, tops, (open) => reader.useTops(open), options.signal);
    tops.sort((a, b) => a.id - b.id);
  }
  await refuseUnknownFeatures(mos, options.signal);
  const salt = await mos.lookUpBytes("org.illumos:checksum_salt", options.signal);
  if (salt !== undefined) reader.useSalt(salt);
  const datasets = await DatasetTree.open(found.name, mos, options.signal);
  await datasets.root(options.signal);
  return { uberblock, reader, mos, datasets, config, tops, errors };
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

export async function refuseUnknownFeatures(mos: MetaObjset, signal: AbortSignal | undefined): Promise<void> {
  const object = await mos.lookUp("features_for_read", signal);
  if (object === undefined) return;
  const unknown: string[] = [];
  for await (const entry of (await mos.zap(object, signal)).entries(signal)) {
    // The value counts what uses the feature: at 0 it is enabled, and nothing on disk needs it.
    if (entry.integer() > 0n && !isKnownReadFeature(entry.name)) unknown.push(entry.name);
  }
  if (unknown.length > 0) throw unknownFeatures(unknown);
}

/** Labels name the features without which not even the MOS can be read. */
export function refuseLabelFeatures(found: FoundPool): void {
  const names = found.members.flatMap(({ label }) => Object.keys(nvGet(label.config, "features_for_read", "nvlist") ?? {}));
  const unknown = [...new Set(names)].filter((name) => !isKnownReadFeature(name));
  if (unknown.length > 0) throw unknownFeatures(unknown).at({ pool: found.name });
}

function unknownFeatures(names: string[]): ZfsError {
  return new ZfsError(
    "ENOTSUP",
    `the pool uses ${names.length === 1 ? "a feature" : "features"} that zfskit does not know: ${names.sort().join(", ")}`,
  );
}
