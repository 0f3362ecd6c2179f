/**
 * Properties that are not set but follow from what the DSL keeps of a dataset, snapshot or bookmark.
 *
 * @see OpenZFS module/zfs/dsl_dataset.c dsl_dataset_stats, dsl_dir.c dsl_dir_stats, dsl_crypt.c dsl_dataset_crypt_stats
 */
import { DD_FLAG_USED_BREAKDOWN, DdUsed, DS_FLAG_DEFER_DESTROY } from "@zfskit/format/dsl";
import { type Bookmark, hasSpace, readRedactionSnapshots } from "./bookmark.ts";
import { type DslDataset, type DslDir, readDslDataset } from "./dataset.ts";
import type { DatasetNode, DatasetTree, SnapshotNode } from "./dataset-tree.ts";
import { readDeadlistSpace } from "./deadlist.ts";
import { CRYPTO_KEY_FIELD } from "./encryption.ts";
import { extensionZap } from "./extension.ts";
import { readClones, readOrigin } from "./lineage.ts";

const FILESYSTEM_COUNT_FIELD = "com.joyent:filesystem_count";
const SNAPSHOT_COUNT_FIELD = "com.joyent:snapshot_count";
const SNAPSHOTS_CHANGED_FIELD = "com.ixsystems:snapshots_changed";
const REDACTED_FEATURE = "com.delphix:redacted_datasets";
const NANOSECONDS = 1_000_000_000n;

/** Computed values by property name; what does not apply or is not known is absent. */
export type Statistics = Map<string, bigint | string>;

/** Each runs on its own, so that damage in one place leaves the values of the others. */
export interface StatisticsPart {
  /** What it fills in. */
  readonly names: readonly string[];
  read(): Promise<void>;
}

/** Fills in what is at hand of a dataset or one of its snapshots; the parts fill in the rest. */
export function statisticsParts(
  into: Statistics,
  tree: DatasetTree,
  node: DatasetNode,
  snapshot: SnapshotNode | undefined,
  signal?: AbortSignal,
): StatisticsPart[] {
  const dataset = snapshot?.dataset ?? node.head;
  plainStatistics(into, dataset, snapshot === undefined ? node.dir : undefined);
  const parts: StatisticsPart[] = [
    { names: ["written"], read: () => writtenStatistics(into, tree, dataset, signal) },
    { names: ["redact_snaps"], read: () => redactionStatistics(into, tree, dataset, signal) },
    { names: ["encryption", "keyformat", "pbkdf2iters", "encryptionroot"], read: () => encryptionStatistics(into, tree, node, signal) },
  ];
  if (snapshot !== undefined)
    return [...parts, { names: ["userrefs", "clones"], read: () => snapshotStatistics(into, tree, dataset, signal) }];
  const counts = ["filesystem_count", "snapshot_count", "snapshots_changed", "snapshots_changed_nsecs"];
  return [
    ...parts,
    { names: counts, read: () => directoryStatistics(into, tree, node, signal) },
    { names: ["origin"], read: () => originStatistics(into, tree, node, signal) },
  ];
}

/** @see OpenZFS module/zfs/dsl_bookmark.c dsl_bookmark_fetch_props */
export async function bookmarkStatistics(tree: DatasetTree, bookmark: Bookmark, signal?: AbortSignal): Promise<Statistics> {
  const { view } = bookmark;
  const into: Statistics = new Map<string, bigint | string>([
    ["creation", view.creationTime],
    ["createtxg", BigInt(view.creationTxg)],
    ["guid", view.guid],
  ]);
  if (hasSpace(bookmark)) {
    into.set("referenced", view.referencedBytesRefdBig);
    into.set("logicalreferenced", view.uncompressedBytesRefdBig);
  }
  const redacted = await readRedactionSnapshots(tree.mos, bookmark, signal);
  if (redacted !== undefined) into.set("redact_snaps", guidList(redacted));
  return into;
}

/** What stands in the dataset's and the directory's own fields. A snapshot has no directory of its own. */
function plainStatistics(into: Statistics, { object, view }: DslDataset, dir: DslDir | undefined): void {
  const referencedRatio = ratio(view.uncompressedBytesBig, view.compressedBytesBig);
  into.set("creation", view.creationTime);
  into.set("createtxg", view.creationTxgBig);
  into.set("guid", view.guid);
  into.set("objsetid", BigInt(object));
  into.set("referenced", view.referencedBytesBig);
  into.set("logicalreferenced", view.uncompressedBytesBig);
  into.set("refcompressratio", referencedRatio);
  into.set("compressratio", dir === undefined ? referencedRatio : ratio(dir.view.uncompressedBytesBig, dir.view.compressedBytesBig));
  into.set("used", dir === undefined ? view.uniqueBytesBig : dir.view.usedBytesBig);
  into.set("defer_destroy", (view.flags & DS_FLAG_DEFER_DESTROY) === 0 ? 0n : 1n);
  if (dir === undefined) return;
  into.set("quota", dir.view.quotaBig);
  into.set("reservation", dir.view.reservedBig);
  into.set("logicalused", dir.view.uncompressedBytesBig);
  if ((dir.view.flags & DD_FLAG_USED_BREAKDOWN) === 0) return;
  into.set("usedbysnapshots", dir.view.usedBreakdownBig(DdUsed.snap));
  into.set("usedbydataset", dir.view.usedBreakdownBig(DdUsed.head));
  into.set("usedbyrefreservation", dir.view.usedBreakdownBig(DdUsed.refrsrv));
  into.set("usedbychildren", dir.view.usedBreakdownBig(DdUsed.child) + dir.view.usedBreakdownBig(DdUsed.childRsrv));
}

/**
 * Space written since the snapshot before: what is there, less what was there, plus what of that is gone.
 *
 * @see OpenZFS module/zfs/dsl_dataset.c dsl_dataset_space_written_impl
 */
async function writtenStatistics(
  into: Statistics,
  tree: DatasetTree,
  { view }: DslDataset,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (view.prevSnapObj === 0) return;
  const before = await readDslDataset(tree.mos, view.prevSnapObj, signal);
  const freed = await readDeadlistSpace(tree.mos, view.deadlistObj, signal);
  into.set("written", BigInt.asUintN(64, view.referencedBytesBig - before.view.referencedBytesBig + BigInt(freed)));
}

async function redactionStatistics(
  into: Statistics,
  tree: DatasetTree,
  dataset: DslDataset,
  signal: AbortSignal | undefined,
): Promise<void> {
  const entry = await (await extensionZap(tree.mos, dataset.object, signal))?.get(REDACTED_FEATURE, signal);
  if (entry !== undefined) into.set("redact_snaps", guidList(entry.integers));
}

/** Snapshots have the key of their dataset. */
async function encryptionStatistics(
  into: Statistics,
  tree: DatasetTree,
  node: DatasetNode,
  signal: AbortSignal | undefined,
): Promise<void> {
  const object = await (await extensionZap(tree.mos, node.dir.object, signal))?.number(CRYPTO_KEY_FIELD, signal);
  if (object === undefined || object === 0) return;
  const key = await tree.mos.zap(object, signal);
  for (const [name, field] of [
    ["encryption", "DSL_CRYPTO_SUITE"],
    ["keyformat", "keyformat"],
    ["pbkdf2iters", "pbkdf2iters"],
  ] as const) {
    const entry = await key.get(field, signal);
    if (entry !== undefined) into.set(name, entry.integer());
  }
  const root = await key.number("DSL_CRYPTO_ROOT_DDOBJ", signal);
  if (root !== undefined) into.set("encryptionroot", root === node.dir.object ? node.name : await tree.nameOfDir(root, signal));
}

async function directoryStatistics(into: Statistics, tree: DatasetTree, node: DatasetNode, signal: AbortSignal | undefined): Promise<void> {
  const zap = await extensionZap(tree.mos, node.dir.object, signal);
  if (zap === undefined) return;
  const filesystems = await zap.get(FILESYSTEM_COUNT_FIELD, signal);
  if (filesystems !== undefined) into.set("filesystem_count", filesystems.integer());
  const snapshots = await zap.get(SNAPSHOT_COUNT_FIELD, signal);
  if (snapshots !== undefined) into.set("snapshot_count", snapshots.integer());
  const changed = await zap.get(SNAPSHOTS_CHANGED_FIELD, signal);
  // Zero, seconds: never; the property is not shown then.
  if (changed === undefined || changed.integer() === 0n) return;
  into.set("snapshots_changed", changed.integer());
  into.set("snapshots_changed_nsecs", changed.integer() * NANOSECONDS + changed.integer(1));
}

async function originStatistics(into: Statistics, tree: DatasetTree, node: DatasetNode, signal: AbortSignal | undefined): Promise<void> {
  const origin = await readOrigin(tree, node, signal);
  if (origin !== undefined) into.set("origin", origin.name);
}

async function snapshotStatistics(
  into: Statistics,
  tree: DatasetTree,
  dataset: DslDataset,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { userrefsObj } = dataset.view;
  let holds = 0n;
  if (userrefsObj !== 0) for await (const _hold of (await tree.mos.zap(userrefsObj, signal)).entries(signal)) holds++;
  into.set("userrefs", holds);
  const clones = await readClones(tree, dataset, signal);
  if (clones.length > 0) into.set("clones", clones.join(","));
}

/** In hundredths, rounded down; 1.00 where nothing is stored. */
function ratio(uncompressed: bigint, compressed: bigint): bigint {
  return compressed === 0n ? 100n : (uncompressed * 100n) / compressed;
}

function guidList(guids: readonly bigint[]): string {
  return guids.length === 0 ? "none" : guids.join(",");
}
