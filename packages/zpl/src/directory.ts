/**
 * Directories: ZAPs whose values hold an object number and a type.
 *
 * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_TYPE, ZFS_DIRENT_OBJ
 */
import { type Limits, ZfsError } from "@zfskit/core";
import { DirentView } from "@zfskit/format/fs";
import { normalizeName, Zap, type ZapEntry } from "@zfskit/zap";
import { type FileType, typeOfEntry } from "./file-type.ts";
import type { NameOverlay } from "./overlay.ts";
import type { Znode } from "./znode.ts";

/** A name in a directory. */
export interface DirEntry {
  readonly name: string;
  readonly object: number;
  /** "unknown" in datasets of ZPL version 1, which do not store it. */
  readonly type: FileType;
}

/** A directory opened for reading. */
export class Directory {
  /** Absent where the directory has no names of its own. */
  readonly #zap: Zap | undefined;
  readonly #normFlags: number;
  readonly #changes: NameOverlay["entries"];

  private constructor(zap: Zap | undefined, normFlags: number, changes: NameOverlay["entries"] = new Map()) {
    this.#zap = zap;
    this.#normFlags = normFlags;
    this.#changes = changes;
  }

  /**
   * @param normFlags - how names are compared beyond their bytes, as normalizeName of @zfskit/zap takes it; 0 for not at all
   * @throws {ZfsError} ENOTDIR when the file is none
   */
  static async open(
    znode: Znode,
    normFlags: number,
    options: { readonly limits: Limits; readonly signal?: AbortSignal | undefined },
  ): Promise<Directory> {
    if (!znode.stats.isDirectory()) throw new ZfsError("ENOTDIR", "not a directory");
    const { names } = znode;
    return new Directory(names?.isNew === true ? undefined : await Zap.open(znode.data, options), normFlags, names?.entries);
  }

  /** @param onDamage - told of what hides entries; those beside it are given. Without it that is thrown */
  async *entries(signal?: AbortSignal, onDamage?: (error: ZfsError) => void): AsyncGenerator<DirEntry> {
    for await (const run of this.runs(signal, onDamage)) yield* run;
  }

  /** The same, as many at a time as come at once. */
  async *runs(signal?: AbortSignal, onDamage?: (error: ZfsError) => void): AsyncGenerator<readonly DirEntry[]> {
    if (this.#zap !== undefined)
      for await (const run of this.#zap.runs(signal, onDamage)) {
        const entries = run.map(entryOf);
        yield this.#changes.size === 0 ? entries : entries.filter(({ name }) => !this.#changes.has(name));
      }
    if (this.#changes.size > 0) yield [...this.#added()];
  }

  /** The entry of a name: by its bytes, or where there is none by the dataset's rules. */
  async find(name: string, signal?: AbortSignal): Promise<DirEntry | undefined> {
    const flags = this.#normFlags;
    const added = this.#changes.get(name);
    if (added !== undefined) return { name, object: added.object, type: typeOfEntry(added.type) };
    if (flags === 0) {
      const exact = this.#changes.has(name) ? undefined : await this.#zap?.get(name, signal);
      return exact && entryOf(exact);
    }
    const found = await this.#zap?.getNormalized(name, flags, { accept: (entry) => !this.#changes.has(entry.name), signal });
    if (found !== undefined) return entryOf(found);
    const wanted = normalizeName(name, flags);
    for (const entry of this.#added()) if (normalizeName(entry.name, flags) === wanted) return entry;
    return undefined;
  }

  *#added(): Generator<DirEntry> {
    for (const [name, entry] of this.#changes) if (entry !== undefined) yield { name, object: entry.object, type: typeOfEntry(entry.type) };
  }
}

function entryOf(entry: ZapEntry): DirEntry {
  // The values of a ZAP are big-endian bytes.
  const value = DirentView.of(entry.bytes, 0, false);
  return { name: entry.name, object: value.obj, type: typeOfEntry(value.type) };
}
