/**
 * The tree of datasets by name.
 *
 * @see OpenZFS module/zfs/dsl_dir.c dsl_dir_hold, dsl_dataset.c dsl_dataset_hold, getsnapname
 */
import { atPlace, compareNames, isZfsError, ZfsError } from "@zfskit/core";
import { DS_FLAG_CI_DATASET } from "@zfskit/format/dsl";
import type { BlkptrView } from "@zfskit/format/spa";
import type { ZapEntry } from "@zfskit/zap";
import { isHole } from "@zfskit/zio";
import { type DslDataset, type DslDir, isInternal, readDslDataset, readDslDir } from "./dataset.ts";
import type { MetaObjset } from "./meta-objset.ts";

/** A filesystem or volume: a directory and its head dataset. */
export interface DatasetNode {
  /** With the pool's name first, without the snapshot's. */
  readonly name: string;
  readonly dir: DslDir;
  readonly head: DslDataset;
}

/** A snapshot of a dataset. */
export interface SnapshotNode {
  /** The part after the @. */
  readonly name: string;
  readonly dataset: DslDataset;
}

/** Told of what hides a dataset or snapshot. */
export type OnDamagedDataset = (error: ZfsError) => void;

/** Looks up and lists the datasets of one pool at one transaction group. */
export class DatasetTree {
  readonly poolName: string;
  readonly mos: MetaObjset;
  readonly #rootDir: number;

  private constructor(poolName: string, mos: MetaObjset, rootDir: number) {
    this.poolName = poolName;
    this.mos = mos;
    this.#rootDir = rootDir;
  }

  /** @throws {ZfsError} ECORRUPT when the MOS names no root dataset */
  static async open(poolName: string, mos: MetaObjset, signal?: AbortSignal): Promise<DatasetTree> {
    const rootDir = await mos.lookUp("root_dataset", signal);
    if (rootDir === undefined) throw new ZfsError("ECORRUPT", "object directory names no root_dataset", { place: { objset: 0 } });
    return new DatasetTree(poolName, mos, rootDir);
  }

  /** The pool's own dataset. */
  async root(signal?: AbortSignal): Promise<DatasetNode> {
    return this.#node(this.poolName, this.#rootDir, signal);
  }

  /**
   * A filesystem or volume by its full name.
   *
   * @throws {ZfsError} ENOENT when there is none
   */
  async find(name: string, signal?: AbortSignal): Promise<DatasetNode> {
    const [pool, ...parts] = name.split("/");
    if (pool !== this.poolName) throw new ZfsError("ENOENT", `no dataset ${name}: the pool is called ${this.poolName}`);
    if (parts.length > this.mos.limits.datasetDepth)
      throw new ZfsError("ELIMIT", `${name} is nested deeper than limits.datasetDepth (${this.mos.limits.datasetDepth})`);
    let object = this.#rootDir;
    for (const part of parts) {
      const dir = await readDslDir(this.mos, object, signal);
      const children = dir.view.childDirZapobj;
      const child = children === 0 ? undefined : await (await this.mos.zap(children, signal)).number(part, signal);
      if (child === undefined) throw new ZfsError("ENOENT", `no dataset ${name}`);
      object = child;
    }
    return this.#node(name, object, signal);
  }

  /**
   * The children of a dataset, in the order of their names.
   *
   * @param onDamage - told of those that cannot be read; the others are given. Without it the first is thrown
   */
  async children(node: DatasetNode, signal?: AbortSignal, onDamage?: OnDamagedDataset): Promise<DatasetNode[]> {
    const zapobj = node.dir.view.childDirZapobj;
    if (zapobj === 0) return [];
    if (node.name.split("/").length > this.mos.limits.datasetDepth) {
      const error = new ZfsError("ELIMIT", `${node.name} is nested deeper than limits.datasetDepth (${this.mos.limits.datasetDepth})`);
      if (onDamage === undefined) throw error;
      onDamage(error);
      return [];
    }
    const children: DatasetNode[] = [];
    for await (const entry of this.#entries(node.name, zapobj, signal, onDamage)) {
      if (isInternal(entry.name)) continue;
      const child = await around(onDamage, () => this.#node(`${node.name}/${entry.name}`, Number(entry.integer()), signal));
      if (child !== undefined) children.push(child);
    }
    return children.sort((a, b) => compareNames(a.name, b.name));
  }

  /** A dataset and all below it, parents first. */
  async *descendants(node: DatasetNode, signal?: AbortSignal, onDamage?: OnDamagedDataset): AsyncGenerator<DatasetNode> {
    yield node;
    for (const child of await this.children(node, signal, onDamage)) yield* this.descendants(child, signal, onDamage);
  }

  /** The snapshots of a dataset, oldest first; `onDamage` as for {@link children}. */
  async snapshots(node: DatasetNode, signal?: AbortSignal, onDamage?: OnDamagedDataset): Promise<SnapshotNode[]> {
    const zapobj = node.head.view.snapnamesZapobj;
    if (zapobj === 0) return [];
    const snapshots: SnapshotNode[] = [];
    for await (const entry of this.#entries(node.name, zapobj, signal, onDamage)) {
      const name = `${node.name}@${entry.name}`;
      const dataset = await around(onDamage, () =>
        atPlace({ dataset: name }, () => readDslDataset(this.mos, Number(entry.integer()), signal)),
      );
      if (dataset !== undefined) snapshots.push({ name: entry.name, dataset });
    }
    return snapshots.sort((a, b) => a.dataset.view.creationTxg - b.dataset.view.creationTxg || compareNames(a.name, b.name));
  }

  /** @throws {ZfsError} ENOENT when the dataset has no snapshot of that name */
  async snapshot(node: DatasetNode, name: string, signal?: AbortSignal): Promise<SnapshotNode> {
    const zapobj = node.head.view.snapnamesZapobj;
    // Snapshots of a filesystem without case have names without case too (module/zfs/dsl_dataset.c dsl_dataset_snap_lookup).
    const zap = zapobj === 0 ? undefined : await this.mos.zap(zapobj, signal);
    const ignoresCase = (node.head.view.flagsBig & BigInt(DS_FLAG_CI_DATASET)) !== 0n;
    const entry = ignoresCase ? await zap?.getNormalized(name, zap.normFlags, { signal }) : await zap?.get(name, signal);
    if (entry === undefined) throw new ZfsError("ENOENT", `no snapshot ${node.name}@${name}`);
    return { name: entry.name, dataset: await readDslDataset(this.mos, Number(entry.integer()), signal) };
  }

  /** The full name of a dataset by its object: of the origin of a clone, of the clones of a snapshot. */
  async nameOf(object: number, signal?: AbortSignal): Promise<string> {
    const dataset = await readDslDataset(this.mos, object, signal);
    const dir = await readDslDir(this.mos, dataset.view.dirObj, signal);
    const name = await this.#dirName(dir, signal);
    if (dir.view.headDatasetObj === object) return name;
    const head = await readDslDataset(this.mos, dir.view.headDatasetObj, signal);
    for await (const entry of (await this.mos.zap(head.view.snapnamesZapobj, signal)).entries(signal)) {
      if (Number(entry.integer()) === object) return `${name}@${entry.name}`;
    }
    throw new ZfsError("ECORRUPT", `snapshot ${object} of ${name} has no name`, { place: { objset: 0, object } });
  }

  /** The full name of a filesystem or volume by its directory's object. */
  async nameOfDir(object: number, signal?: AbortSignal): Promise<string> {
    return this.#dirName(await readDslDir(this.mos, object, signal), signal);
  }

  async #dirName(dir: DslDir, signal: AbortSignal | undefined): Promise<string> {
    const parts: string[] = [];
    let here = dir;
    while (here.object !== this.#rootDir) {
      if (parts.length > this.mos.limits.datasetDepth || here.view.parentObj === 0) {
        throw new ZfsError("ECORRUPT", "dataset directory has no way up to the root", { place: { objset: 0, object: dir.object } });
      }
      const parent = await readDslDir(this.mos, here.view.parentObj, signal);
      parts.unshift(await this.#childName(parent, here.object, signal));
      here = parent;
    }
    return [this.poolName, ...parts].join("/");
  }

  async #childName(parent: DslDir, object: number, signal: AbortSignal | undefined): Promise<string> {
    for await (const entry of (await this.mos.zap(parent.view.childDirZapobj, signal)).entries(signal)) {
      if (Number(entry.integer()) === object) return entry.name;
    }
    throw new ZfsError("ECORRUPT", "dataset directory is missing among its parent's children", { place: { objset: 0, object } });
  }

  /** The entries of a ZAP that belongs to a dataset. */
  async *#entries(
    dataset: string,
    object: number,
    signal: AbortSignal | undefined,
    onDamage: OnDamagedDataset | undefined,
  ): AsyncGenerator<ZapEntry> {
    const report = onDamage && ((error: ZfsError) => onDamage(error.at({ dataset })));
    const zap = await around(onDamage, () => atPlace({ dataset }, () => this.mos.zap(object, signal)));
    if (zap !== undefined) yield* zap.entries(signal, report);
  }

  async #node(name: string, dirObject: number, signal: AbortSignal | undefined): Promise<DatasetNode> {
    return atPlace({ dataset: name }, async () => {
      const dir = await readDslDir(this.mos, dirObject, signal);
      return { name, dir, head: await readDslDataset(this.mos, dir.view.headDatasetObj, signal) };
    });
  }
}

/** What `read` gives; where it fails and somebody wants to go on, that is told and nothing is given. */
async function around<T>(onDamage: OnDamagedDataset | undefined, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (onDamage === undefined || !isZfsError(error)) throw error;
    onDamage(error);
    return undefined;
  }
}

/** The pointer to a dataset's object set; undefined where nothing was ever written. */
export function objsetPointer(dataset: DslDataset): BlkptrView | undefined {
  const bp = dataset.view.bp;
  return isHole(bp) ? undefined : bp;
}
