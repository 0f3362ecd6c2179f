/**
 * Directories: ZAPs whose values hold an object number and a type.
 *
 * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_TYPE, ZFS_DIRENT_OBJ
 */
import { type Limits, ZfsError } from "@zfskit/core";
import { DirentView } from "@zfskit/format";
import { Zap, type ZapEntry } from "@zfskit/zap";
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

/** How names are compared beyond their bytes. */
export interface NameRules {
  /** Unicode form that names are brought to before comparing. */
  readonly form: "NFC" | "NFD" | "NFKC" | "NFKD" | undefined;
  readonly ignoreCase: boolean;
}

/** A directory opened for reading. */
export class Directory {
  /** Absent where the directory has no names of its own. */
  readonly #zap: Zap | undefined;
  readonly #rules: NameRules;
  readonly #changes: NameOverlay["entries"];

  private constructor(zap: Zap | undefined, rules: NameRules, changes: NameOverlay["entries"] = new Map()) {
    this.#zap = zap;
    this.#rules = rules;
    this.#changes = changes;
  }

  /** @throws {ZfsError} ENOTDIR when the file is none */
  static async open(
    znode: Znode,
    rules: NameRules,
    options: { readonly limits: Limits; readonly signal?: AbortSignal | undefined },
  ): Promise<Directory> {
    if (!znode.stats.isDirectory()) throw new ZfsError("ENOTDIR", "not a directory");
    const { names } = znode;
    return new Directory(names?.isNew === true ? undefined : await Zap.open(znode.data, options), rules, names?.entries);
  }

  /** @param onDamage - told of what hides entries; those beside it are given. Without it that is thrown */
  async *entries(signal?: AbortSignal, onDamage?: (error: ZfsError) => void): AsyncGenerator<DirEntry> {
    if (this.#zap !== undefined)
      for await (const entry of this.#zap.entries(signal, onDamage)) if (!this.#changes.has(entry.name)) yield entryOf(entry);
    yield* this.#added();
  }

  /** The entry of a name: by its bytes, or where there is none by the dataset's rules. */
  async find(name: string, signal?: AbortSignal): Promise<DirEntry | undefined> {
    const exact = this.#changes.has(name) ? undefined : await this.#zap?.get(name, signal);
    if (exact !== undefined) return entryOf(exact);
    const added = this.#changes.get(name);
    if (added !== undefined) return { name, object: added.object, type: typeOfEntry(added.type) };
    if (this.#rules.form === undefined && !this.#rules.ignoreCase) return undefined;
    const wanted = this.#folded(name);
    const folded = await this.#zap?.find((entry) => !this.#changes.has(entry.name) && this.#folded(entry.name) === wanted, signal);
    if (folded !== undefined) return entryOf(folded);
    for (const entry of this.#added()) if (this.#folded(entry.name) === wanted) return entry;
    return undefined;
  }

  *#added(): Generator<DirEntry> {
    for (const [name, entry] of this.#changes) if (entry !== undefined) yield { name, object: entry.object, type: typeOfEntry(entry.type) };
  }

  #folded(name: string): string {
    const { form, ignoreCase } = this.#rules;
    const composed = form === undefined ? name : name.normalize(form);
    return ignoreCase ? Array.from(composed, upperCase).join("") : composed;
  }
}

/** One letter for one: OpenZFS leaves a letter whose upper case is several (module/zfs/u8_textprep.c do_case_conv). */
function upperCase(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

function entryOf(entry: ZapEntry): DirEntry {
  // The values of a ZAP are big-endian bytes.
  const value = DirentView.of(entry.bytes, 0, false);
  return { name: entry.name, object: value.obj, type: typeOfEntry(value.type) };
}
