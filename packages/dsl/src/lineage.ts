/**
 * Clones and what they were made of.
 *
 * @see OpenZFS module/zfs/dsl_dir.c dsl_dir_is_clone, dsl_dataset.c get_clones_stat_impl
 */
import { compareNames } from "@zfskit/core";
import { type DslDataset, readDslDataset } from "./dataset.ts";
import type { DatasetNode, DatasetTree } from "./dataset-tree.ts";

/** Since pool version 11 the datasets that are no clones come from this one's snapshot. */
const ORIGIN_DIR = "$ORIGIN";

/** Object numbers of a clone's origin and the like, with its full name. */
export interface NamedSnapshot {
  readonly object: number;
  /** `pool/dataset@snapshot`. */
  readonly name: string;
}

/** The snapshot that a clone was made of; undefined for a dataset that is no clone. */
export async function readOrigin(tree: DatasetTree, node: DatasetNode, signal?: AbortSignal): Promise<NamedSnapshot | undefined> {
  const object = node.dir.view.originObj;
  if (object === 0) return undefined;
  const { view } = await readDslDataset(tree.mos, object, signal);
  if (view.dirObj === (await originDir(tree, signal))) return undefined;
  return { object, name: await tree.nameOf(object, signal) };
}

/**
 * The full names of the datasets that were cloned from a snapshot, in order.
 *
 * Pools before version 11 do not list them, and a bug of OpenZFS left some out of the list: then all datasets are asked
 * for their origins.
 */
export async function readClones(tree: DatasetTree, snapshot: DslDataset, signal?: AbortSignal): Promise<string[]> {
  // One of the children is the next snapshot of the same line, or the head.
  const count = snapshot.view.numChildren - 1;
  if (count < 1) return [];
  const names: string[] = [];
  const { nextClonesObj } = snapshot.view;
  if (nextClonesObj !== 0) {
    for await (const entry of (await tree.mos.zap(nextClonesObj, signal)).entries(signal))
      names.push(await nameOfLine(tree, Number(entry.integer()), signal));
  }
  if (names.length !== count) {
    names.length = 0;
    for await (const node of tree.descendants(await tree.root(signal), signal))
      if (node.dir.view.originObj === snapshot.object) names.push(node.name);
  }
  return names.sort(compareNames);
}

/** What is listed is the oldest snapshot of the clone, or its head: the directory has the name of both. */
async function nameOfLine(tree: DatasetTree, object: number, signal: AbortSignal | undefined): Promise<string> {
  return tree.nameOfDir((await readDslDataset(tree.mos, object, signal)).view.dirObj, signal);
}

async function originDir(tree: DatasetTree, signal: AbortSignal | undefined): Promise<number | undefined> {
  const { childDirZapobj } = (await tree.root(signal)).dir.view;
  return childDirZapobj === 0 ? undefined : (await tree.mos.zap(childDirZapobj, signal)).number(ORIGIN_DIR, signal);
}
