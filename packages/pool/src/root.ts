/**
 * From an uberblock to the pool that it leads to: the meta object set, its configuration, the vdevs, the datasets.
 *
 * @see OpenZFS module/zfs/spa.c spa_load_impl, spa_ld_open_rootbp, spa_ld_check_features
 */
import { isZfsError, type Limits, ZfsError } from "@zfskit/core";
import { PoolObjectSet } from "@zfskit/dmu";
import { DatasetTree, MetaObjset } from "@zfskit/dsl";
import { SPA_VERSION_BEFORE_FEATURES, SPA_VERSION_FEATURES } from "@zfskit/format/spa";
import type { NvList } from "@zfskit/nvlist";
import { nvGet, nvNeed } from "@zfskit/nvlist/lookup";
import { ErrorLog, parseVdevConfig, type TopVdev, type Uberblock } from "@zfskit/vdev";
import { BlockReader, type Dva } from "@zfskit/zio";
import { readDirtyTimeLogs } from "./dirty-time.ts";
import type { FoundPool } from "./group.ts";
import { isKnownReadFeature } from "./read-features.ts";
import { openTops, refuseMissing, unknownTops, vdevSources } from "./vdev-tree.ts";

/** What of an uberblock counts, wherever it was found. */
export type PoolUberblock = Pick<Uberblock, "view" | "txg" | "timestamp">;

/** What one uberblock leads to. */
export interface PoolRoot {
  readonly uberblock: PoolUberblock;
  readonly reader: BlockReader;
  readonly mos: MetaObjset;
  readonly datasets: DatasetTree;
  /** The pool's configuration, as the MOS has it. */
  readonly config: NvList;
  readonly tops: readonly TopVdev[];
  readonly errors: ErrorLog;
}

/** What opening takes beside the uberblock; as in OpenPoolOptions. */
export interface OpenRootOptions {
  readonly allowMissing?: boolean | undefined;
  readonly onRead?: ((dva: Dva, psize: number, device: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Open what an uberblock leads to, whichever way it was found. */
export async function openRoot(found: FoundPool, uberblock: PoolUberblock, limits: Limits, options: OpenRootOptions): Promise<PoolRoot> {
  const { version } = uberblock.view;
  if (version !== SPA_VERSION_FEATURES && (version < 1 || version > SPA_VERSION_BEFORE_FEATURES)) {
    throw new ZfsError("ENOTSUP", `pool version ${version} is not known`);
  }
  const errors = new ErrorLog();
  const sources = vdevSources(found, uberblock, errors, limits);
  // Labels know one top-level vdev each: enough to read the MOS, whose configuration knows them all.
  const labelled = await openTops([...found.tops.values()], sources);
  const reader = new BlockReader(labelled, { limits, onRead: options.onRead });
  let mos: MetaObjset;
  let config: NvList;
  try {
    mos = await MetaObjset.open(
      await PoolObjectSet.open(reader, uberblock.view.rootbp, 0, { signal: options.signal }),
      limits,
      options.signal,
    );
    config = await readConfig(mos, options.signal);
  } catch (error) {
    if (isZfsError(error, "ENODEV")) refuseMissing(labelled);
    throw isZfsError(error) && found.unknownTops.length > 0 ? unknownTops(found) : error;
  }
  const tree = parseVdevConfig(nvNeed(config, "vdev_tree", "nvlist"));
  const removed = tree.children.filter((top) => top.type === "indirect");
  const tops = await openTops(
    tree.children.filter((top) => !removed.includes(top)),
    { ...sources, options: { ...sources.options, missed: await readDirtyTimeLogs(mos, tree, options.signal) } },
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

/** The pool's configuration, as the MOS has it. */
async function readConfig(mos: MetaObjset, signal: AbortSignal | undefined): Promise<NvList> {
  const object = await mos.lookUp("config", signal);
  if (object === undefined) throw new ZfsError("ECORRUPT", "object directory names no config", { place: { objset: 0 } });
  return mos.nvlist(object, signal);
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
