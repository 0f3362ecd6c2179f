/** An open pool. */
import { type Limits, ZfsError } from "@zfskit/core";
import type { KeyMaterial } from "@zfskit/crypto";
import { PoolObjectSet } from "@zfskit/dmu";
import { type DatasetNode, type DatasetTree, type DslDataset, type KeyStatus, KeyStore, type MetaObjset, objsetPointer } from "@zfskit/dsl";
import type { NvList } from "@zfskit/nvlist";
import type { DeviceErrors, ErrorLog, TopVdev } from "@zfskit/vdev";
import { type BlockReader, isProtected } from "@zfskit/zio";
import { Filesystem } from "@zfskit/zpl";
import { Volume } from "@zfskit/zvol";
import type { FoundPool } from "./group.ts";
import type { DatasetLog, Replaying } from "./log.ts";
import { closeAll, type Member } from "./member.ts";
import type { PoolState } from "./probe.ts";
import type { PoolRoot, PoolUberblock } from "./root.ts";

interface Signalled {
  readonly signal?: AbortSignal | undefined;
}

/** For opening a dataset: `key` is loaded for its encryption root, as by {@link Pool.loadKey}. */
interface OpenOptions extends Signalled {
  readonly key?: KeyMaterial | undefined;
  /**
   * As if its intent log had been replayed, as OpenZFS does at mount; what openPool was told unless told here. Snapshots
   * have no log.
   */
  readonly replay?: boolean | undefined;
}

/** A dataset or snapshot found by its name. */
export interface FoundDataset {
  readonly node: DatasetNode;
  /** The dataset itself, or its snapshot. */
  readonly dataset: DslDataset;
  /** The part after the @. */
  readonly snapshot: string | undefined;
}

/** A pool at one transaction group, opened for reading. Everything that comes out of it belongs to the caller. */
export class Pool implements AsyncDisposable {
  readonly name: string;
  readonly guid: bigint;
  readonly state: PoolState;
  readonly uberblock: PoolUberblock;
  /** The configuration in the MOS. */
  readonly config: NvList;
  readonly tops: readonly TopVdev[];
  readonly mos: MetaObjset;
  readonly datasets: DatasetTree;
  readonly reader: BlockReader;
  /** Keys of encrypted datasets. */
  readonly keys: KeyStore;
  /** What was odd on opening, and of intent logs that were replayed, a line each. */
  readonly warnings: readonly string[];
  readonly #warnings: string[];
  readonly #replay: boolean;
  readonly found: FoundPool;
  readonly #members: readonly Member[];
  readonly #errors: ErrorLog;
  #open = true;

  /** Use {@link openPool}. */
  constructor(found: FoundPool, root: PoolRoot, members: readonly Member[], warnings: string[], replay: boolean) {
    this.found = found;
    this.name = found.name;
    this.guid = found.guid;
    this.state = found.state;
    this.uberblock = root.uberblock;
    this.config = root.config;
    this.tops = root.tops;
    this.mos = root.mos;
    this.datasets = root.datasets;
    this.reader = root.reader;
    this.keys = new KeyStore(root.datasets);
    this.warnings = warnings;
    this.#warnings = warnings;
    this.#replay = replay;
    this.#members = members;
    this.#errors = root.errors;
  }

  get txg(): number {
    return this.uberblock.txg;
  }
  /**
   * What devices did wrong since the pool was opened, while others made up for it: reads that failed, and blocks that
   * came back other than they were written. A device that is missing is not among them.
   */
  get errors(): readonly DeviceErrors[] {
    return this.#errors.list();
  }
  /** Count what a device did wrong while others read the same pool for this one. */
  addErrors(errors: DeviceErrors): void {
    this.#errors.add(errors);
  }
  /** 1 to 28, or 5000 where features tell what the pool has. */
  get version(): number {
    return this.uberblock.view.version;
  }
  get limits(): Limits {
    return this.reader.limits;
  }

  /**
   * A filesystem, volume or snapshot by its full name.
   *
   * @throws {ZfsError} ENOENT
   */
  async find(name: string, options: Signalled = {}): Promise<FoundDataset> {
    if (!this.#open) throw new ZfsError("EBADF", `pool ${this.name} was closed`);
    const at = name.indexOf("@");
    const node = await this.datasets.find(at < 0 ? name : name.slice(0, at), options.signal);
    if (at < 0) return { node, dataset: node.head, snapshot: undefined };
    const snapshot = await this.datasets.snapshot(node, name.slice(at + 1), options.signal);
    return { node, dataset: snapshot.dataset, snapshot: snapshot.name };
  }

  /** The object set of a dataset or snapshot. That of an encrypted one opens without its key, and fails at what is secret. */
  async objset(dataset: DslDataset, name: string, options: Signalled = {}): Promise<PoolObjectSet> {
    const bp = objsetPointer(dataset);
    if (bp === undefined) throw new ZfsError("ENOENT", "nothing was ever written to this dataset", { place: { dataset: name } });
    try {
      const key = isProtected(bp) ? await this.keys.lockOf(dataset.view.dirObj, options.signal) : undefined;
      return await PoolObjectSet.open(this.reader, bp, dataset.object, { signal: options.signal, key });
    } catch (error) {
      throw error instanceof ZfsError ? error.at({ dataset: name }) : error;
    }
  }

  /**
   * Load the key of an encrypted dataset: of its encryption root, so that all datasets that inherit it can be read. The
   * key is kept until `unloadKey` or `close`, which overwrite it.
   *
   * @param key - 32 raw bytes, `{ hex }`, `{ passphrase }`, or `{ keyFile }`, the content of a file of the root's keyformat
   * @returns the name of the encryption root
   * @throws {ZfsError} EACCES when the key is wrong, EINVAL when the dataset is not encrypted or its key is of another
   *   kind, ELIMIT when a passphrase needs more rounds than limits.pbkdf2Iterations
   */
  async loadKey(name: string, key: KeyMaterial, options: Signalled = {}): Promise<string> {
    const { node } = await this.find(name, options);
    return this.keys.load(node, key, options.signal);
  }

  /** Overwrite the key of a dataset's encryption root, and forget what was read with it. */
  async unloadKey(name: string, options: Signalled = {}): Promise<void> {
    const { node } = await this.find(name, options);
    await this.keys.unload(node, options.signal);
    this.reader.forget();
  }

  /** Whether the key of a dataset is loaded; "none" when it needs none. */
  async keyStatus(name: string, options: Signalled = {}): Promise<KeyStatus> {
    const { node } = await this.find(name, options);
    return this.keys.status(node, options.signal);
  }

  /**
   * The files of a filesystem, snapshot or clone: `tank/home`, `tank/home@monday`.
   *
   * @throws {ZfsError} ENOENT when there is none of that name, EINVAL when it is a volume, EACCES when it is encrypted
   *   and the key missing or wrong
   */
  async dataset(name: string, options: OpenOptions = {}): Promise<Filesystem> {
    const found = await this.#opened(name, options);
    if (found.replay !== undefined) return (await import("./log.ts")).replayedFilesystem(this, found.replay);
    return Filesystem.open(name, found.objset, { limits: this.limits, signal: options.signal });
  }

  /** A volume, or a snapshot of one, as a source of blocks. */
  async volume(name: string, options: OpenOptions = {}): Promise<Volume> {
    const found = await this.#opened(name, options);
    if (found.replay !== undefined) return (await import("./log.ts")).replayedVolume(this, found.replay);
    return Volume.open(name, found.objset, { limits: this.limits, signal: options.signal });
  }

  /**
   * The intent log of a filesystem or volume.
   *
   * @throws {ZfsError} ENOENT, EINVAL for a snapshot: it has none
   */
  async log(name: string, options: Signalled = {}): Promise<DatasetLog> {
    const { dataset, snapshot } = await this.find(name, options);
    if (snapshot !== undefined) throw new ZfsError("EINVAL", "a snapshot has no intent log", { place: { dataset: name } });
    const objset = await this.objset(dataset, name, options);
    const { DatasetLog } = await import("./log.ts");
    return new DatasetLog(this, name, objset);
  }

  async #opened(name: string, options: OpenOptions): Promise<{ objset: PoolObjectSet; replay: Replaying | undefined }> {
    const { node, dataset, snapshot } = await this.find(name, options);
    if (options.key !== undefined) await this.keys.load(node, options.key, options.signal);
    const objset = await this.objset(dataset, name, options);
    const replays = (options.replay ?? this.#replay) && snapshot === undefined;
    const onWarning = (warning: string) => void this.#warnings.push(warning);
    return { objset, replay: replays ? { name, objset, onWarning, signal: options.signal } : undefined };
  }

  /** Overwrite all keys, and close all sources, those that the caller gave too. May be called again. */
  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    this.keys.wipe();
    this.reader.forget();
    await closeAll(this.#members);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
