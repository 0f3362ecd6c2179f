/**
 * The files of one dataset, snapshot or clone, in the shape of node:fs/promises.
 */
import { atPlace, compareNames, defaultLimits, isZfsError, type Limits, type Soon, ZfsError } from "@zfskit/core";
import type { ObjectSet, OnDamage } from "@zfskit/dmu";
import { ObjsetType } from "@zfskit/format/dmu";
import type { Acl } from "./acl.ts";
import { type DirEntry, Directory } from "./directory.ts";
import type { FileHandle, StreamOptions } from "./file-handle.ts";
import type { FileStat } from "./file-stat.ts";
import type { FileType } from "./file-type.ts";
import { type FuidDomains, readFuidDomains } from "./fuid.ts";
import { type MasterNode, readMasterNode } from "./master-node.ts";
import type { FileOverlay } from "./overlay.ts";
import { joinPath, meetDirectory, type WalkEntry, type WalkError, walkFrom } from "./walk.ts";
import { readZnode, type Znode, type ZnodeContext } from "./znode.ts";

/** A name in a directory, as readdir gives it with types. */
export class Dirent {
  readonly name: string;
  /** The directory that it is in. */
  readonly parentPath: string;
  readonly ino: number;
  readonly type: FileType;

  constructor(name: string, parentPath: string, ino: number, type: FileType) {
    this.name = name;
    this.parentPath = parentPath;
    this.ino = ino;
    this.type = type;
  }

  isFile(): boolean {
    return this.type === "file";
  }
  isDirectory(): boolean {
    return this.type === "dir";
  }
  isSymbolicLink(): boolean {
    return this.type === "symlink";
  }
}

interface Signalled {
  readonly signal?: AbortSignal | undefined;
}

interface AroundDamage {
  /** Go on behind damage: told of each range that could not be read, and that reads as zeros. */
  readonly onDamage?: OnDamage | undefined;
}

interface AroundLostNames {
  /** Give the names that can be read, and tell of what hides others. */
  readonly onDamage?: ((error: ZfsError) => void) | undefined;
}

/** What a directory is listed with; `recursive` lists those below it too. */
interface ReaddirOptions extends Signalled, AroundLostNames {
  readonly recursive?: boolean;
}

/** The files of one state of a dataset. */
export class Filesystem {
  /** Its full name, with the snapshot's. */
  readonly name: string;
  readonly objset: ObjectSet;
  readonly #master: MasterNode;
  readonly #limits: Limits;
  /** What each file needs. */
  readonly #files: ZnodeContext;

  private constructor(name: string, objset: ObjectSet, master: MasterNode, limits: Limits, overlay: FileOverlay | undefined) {
    this.name = name;
    this.objset = objset;
    this.#master = master;
    this.#limits = limits;
    this.#files = { objset, registry: master.registry, limits, overlay };
  }

  /**
   * @param options.overlay - changes that are not in the object set: what its intent log would do on replay
   * @throws {ZfsError} EINVAL when the object set is a volume's
   */
  static async open(
    name: string,
    objset: ObjectSet,
    options: { readonly limits?: Limits; readonly overlay?: FileOverlay } & Signalled = {},
  ): Promise<Filesystem> {
    if (objset.type !== ObjsetType.zfs) throw new ZfsError("EINVAL", `${name} is not a filesystem`, { place: { dataset: name } });
    const limits = options.limits ?? defaultLimits;
    const master = await atPlace({ dataset: name }, () => readMasterNode(objset, limits, options.signal));
    return new Filesystem(name, objset, master, limits, options.overlay);
  }

  /** ZPL version, 1 to 5. */
  get version(): number {
    return this.#master.version;
  }

  /** All bytes of a file. With `encoding`, its text. */
  readFile(path: string, options?: Signalled & AroundDamage & { readonly encoding?: undefined }): Promise<Uint8Array<ArrayBuffer>>;
  readFile(path: string, options: (Signalled & AroundDamage & { readonly encoding: string }) | string): Promise<string>;
  async readFile(
    path: string,
    options: (Signalled & AroundDamage & { readonly encoding?: string | undefined }) | string = {},
  ): Promise<Uint8Array | string> {
    const { encoding, ...reading } = typeof options === "string" ? { encoding: options } : options;
    await using file = await this.open(path, reading);
    const bytes = await file.readFile(reading);
    return encoding === undefined ? bytes : new TextDecoder(encoding).decode(bytes);
  }

  /** The names in a directory, in the order of their bytes; with types, or of all directories below it too. */
  readdir(path: string, options: ReaddirOptions & { readonly withFileTypes: true }): Promise<Dirent[]>;
  readdir(path: string, options?: ReaddirOptions & { readonly withFileTypes?: false }): Promise<string[]>;
  async readdir(path: string, options: ReaddirOptions & { readonly withFileTypes?: boolean } = {}): Promise<Dirent[] | string[]> {
    const base = normalise(path);
    const found: Dirent[] = [];
    const top = await this.#resolve(path, true, options.signal);
    await this.#list(found, base, top, options.recursive === true ? new Set() : undefined, options);
    if (options.withFileTypes === true) return found;
    const prefix = base === "/" ? 1 : base.length + 1;
    return found.map((entry) => joinPath(entry.parentPath, entry.name).slice(prefix));
  }

  /** The entries of a directory as they come, for directories too large to sort. */
  async *entries(path: string, options: Signalled & AroundLostNames = {}): AsyncGenerator<DirEntry> {
    const directory = await this.#directory(path, await this.#resolve(path, true, options.signal), options.signal);
    yield* directory.entries(options.signal, options.onDamage);
  }

  /** Attributes of a file; of what a symbolic link leads to. */
  async stat(path: string, options: Signalled = {}): Promise<FileStat> {
    return (await this.#resolve(path, true, options.signal)).stats;
  }

  /** Attributes of a file or of a symbolic link itself. */
  async lstat(path: string, options: Signalled = {}): Promise<FileStat> {
    return (await this.#resolve(path, false, options.signal)).stats;
  }

  /** The path of what a path leads to, without symbolic links. */
  async realpath(path: string, options: Signalled = {}): Promise<string> {
    const trail = await this.#trail(path, true, options.signal);
    return `/${trail
      .slice(1)
      .map((step) => step.name)
      .join("/")}`;
  }

  /** The target of a symbolic link. */
  async readlink(path: string, options: Signalled = {}): Promise<string> {
    const znode = await this.#resolve(path, false, options.signal);
    return this.#at(path, () => znode.readlink(options.signal));
  }

  /** @throws {ZfsError} EISDIR, or EINVAL for what is neither file nor directory */
  async open(path: string, options: Signalled = {}): Promise<FileHandle> {
    const znode = await this.#resolve(path, true, options.signal);
    return this.#at(path, async () => znode.open({ dataset: this.name, path: normalise(path) }));
  }

  /** The bytes of a file as they are asked for. */
  createReadStream(path: string, options: StreamOptions = {}): ReadableStream<Uint8Array> {
    let chunks: AsyncGenerator<Uint8Array> | undefined;
    const start = async () => (await this.open(path, { signal: options.signal })).chunks(options);
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          chunks ??= await start();
          const { done, value } = await chunks.next();
          if (done === true) controller.close();
          else controller.enqueue(value);
        },
        cancel: async () => {
          await chunks?.return(undefined);
        },
      },
      { highWaterMark: 0 },
    );
  }

  /**
   * A file and, if it is a directory, all below it: directories before what is in them, names in the order of their
   * bytes, or where there are more than 65,536 as their files lie on disk. Symbolic links are met, not followed. What
   * cannot be read is met as an error, and the walk goes on.
   */
  walk(path = "/", options: Signalled = {}): AsyncGenerator<WalkEntry | WalkError> {
    return walkFrom(normalise(path), () => this.#resolve(path, false, options.signal), {
      dataset: this.name,
      normFlags: this.#master.normFlags,
      limits: this.#limits,
      signal: options.signal,
      znode: (object) => this.znode(object, options.signal),
    });
  }

  /** The names of a file's extended attributes, of both kinds, as Linux shows them. */
  async listxattr(path: string, options: Signalled & { readonly followSymlinks?: boolean } = {}): Promise<string[]> {
    const znode = await this.#resolve(path, options.followSymlinks ?? true, options.signal);
    return this.#at(path, () => znode.listxattr(options.signal));
  }

  /** @throws {ZfsError} ENOENT when the file has no attribute of that name */
  async getxattr(path: string, name: string, options: Signalled & { readonly followSymlinks?: boolean } = {}): Promise<Uint8Array> {
    const znode = await this.#resolve(path, options.followSymlinks ?? true, options.signal);
    const value = await this.#at(path, () => znode.getxattr(name, options.signal));
    if (value === undefined) throw new ZfsError("ENOENT", `no extended attribute ${name}`, { place: { dataset: this.name, path } });
    return value;
  }

  /** The access control lists of a file. */
  async acl(path: string, options: Signalled & { readonly followSymlinks?: boolean } = {}): Promise<Acl> {
    const znode = await this.#resolve(path, options.followSymlinks ?? true, options.signal);
    return this.#at(path, () => znode.acl(options.signal));
  }

  /** The domains that users and groups of this dataset are numbered in: empty but where Windows or SMB wrote to it. */
  async domains(options: Signalled = {}): Promise<FuidDomains> {
    const { domains } = this.#master;
    if (domains === undefined) return new Map();
    return atPlace({ dataset: this.name }, () => readFuidDomains(this.objset, domains, this.#limits, options.signal));
  }

  /** A file by its object number; at once where the block of its dnode is in the cache, or its devices answer at once. */
  znode(object: number, signal?: AbortSignal): Soon<Znode> {
    return readZnode(this.#files, object, signal);
  }

  /** The entry of one name in a directory, by the dataset's rules of comparing names; undefined where there is none. */
  async lookUp(directory: number, name: string, signal?: AbortSignal): Promise<DirEntry | undefined> {
    const znode = await this.znode(directory, signal);
    return (await Directory.open(znode, this.#master.normFlags, { limits: this.#limits, signal })).find(name, signal);
  }

  /** Follow a path from the root; symbolic links stay inside the dataset, absolute ones start at its root. */
  async #resolve(path: string, followLast: boolean, signal: AbortSignal | undefined): Promise<Znode> {
    const trail = await this.#trail(path, followLast, signal);
    return trail[trail.length - 1]!.znode;
  }

  /** The root and the files that a path goes through, by the names that they really have. */
  async #trail(path: string, followLast: boolean, signal: AbortSignal | undefined): Promise<{ name: string; znode: Znode }[]> {
    return this.#at(path, async () => {
      const trail = [{ name: "", znode: await this.znode(this.#master.root, signal) }];
      const names = path.split("/");
      for (let links = 0; names.length > 0; ) {
        const name = names.shift() ?? "";
        const here = trail[trail.length - 1]!.znode;
        // A slash, a dot and a parent belong to directories alone.
        if ((name === "" || name === "." || name === "..") && !here.stats.isDirectory()) throw new ZfsError("ENOTDIR", "not a directory");
        if (name === "" || name === ".") continue;
        if (name === "..") {
          if (trail.length > 1) trail.pop();
          continue;
        }
        const directory = await Directory.open(here, this.#master.normFlags, { limits: this.#limits, signal });
        const entry = await directory.find(name, signal);
        if (entry === undefined) throw new ZfsError("ENOENT", "no such file or directory");
        const next = await this.znode(entry.object, signal);
        if (!next.stats.isSymbolicLink() || (names.length === 0 && !followLast)) {
          trail.push({ name: entry.name, znode: next });
          continue;
        }
        if (++links > this.#limits.symlinks) throw new ZfsError("ELOOP", `more than ${this.#limits.symlinks} symbolic links`);
        const target = await next.readlink(signal);
        if (target.startsWith("/")) trail.length = 1;
        names.unshift(...target.split("/"));
      }
      return trail;
    });
  }

  async #directory(path: string, znode: Znode, signal: AbortSignal | undefined): Promise<Directory> {
    return this.#at(path, () => Directory.open(znode, this.#master.normFlags, { limits: this.#limits, signal }));
  }

  /** Add the entries of a directory, sorted; with `met` (the directories that were gone through) also those below. */
  async #list(
    found: Dirent[],
    path: string,
    znode: Znode,
    met: Set<number> | undefined,
    options: Signalled & AroundLostNames,
  ): Promise<void> {
    const { signal, onDamage } = options;
    if (met !== undefined) meetDirectory(met, znode, { dataset: this.name, path });
    for (const entry of await this.#sorted(path, znode, signal, onDamage)) {
      const type = entry.type === "unknown" ? await this.#typeOf(entry, signal) : entry.type;
      found.push(new Dirent(entry.name, path, entry.object, type));
      if (met === undefined || type !== "dir") continue;
      await this.#list(found, joinPath(path, entry.name), await this.znode(entry.object, signal), met, options);
    }
  }

  /** Of an entry that records no type. What cannot be read stays unknown, so that the names beside it are still listed. */
  async #typeOf(entry: DirEntry, signal: AbortSignal | undefined): Promise<FileType> {
    try {
      return (await this.znode(entry.object, signal)).stats.type;
    } catch (error) {
      if (!isZfsError(error)) throw error;
      return "unknown";
    }
  }

  async #sorted(
    path: string,
    znode: Znode,
    signal: AbortSignal | undefined,
    onDamage: ((error: ZfsError) => void) | undefined,
  ): Promise<DirEntry[]> {
    const directory = await this.#directory(path, znode, signal);
    return this.#at(path, async () => {
      const entries: DirEntry[] = [];
      const report = onDamage && ((error: ZfsError) => onDamage(error.at({ dataset: this.name, path: normalise(path) })));
      for await (const run of directory.runs(signal, report)) {
        if (entries.length + run.length > this.#limits.directoryEntries)
          throw new ZfsError("ELIMIT", `directory of more than limits.directoryEntries (${this.#limits.directoryEntries}) entries`);
        for (const entry of run) entries.push(entry);
      }
      return entries.sort((a, b) => compareNames(a.name, b.name));
    });
  }

  #at<T>(path: string, read: () => Promise<T>): Promise<T> {
    return atPlace({ dataset: this.name, path: normalise(path) }, read);
  }
}

/** A path from the root without doubled or trailing slashes. */
function normalise(path: string): string {
  return `/${path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/")}`;
}
