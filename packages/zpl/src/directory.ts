/**
 * Directories: ZAPs whose values hold an object number and a type.
 *
 * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_TYPE, ZFS_DIRENT_OBJ
 */
import { type Limits, ZfsError } from "@zfskit/core";
import { DirentView } from "@zfskit/format";
import { Zap, type ZapEntry } from "@zfskit/zap";
import { type FileType, typeOfEntry } from "./file-type.ts";
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
  readonly #zap: Zap;
  readonly #rules: NameRules;

  private constructor(zap: Zap, rules: NameRules) {
    this.#zap = zap;
    this.#rules = rules;
  }

  /** @throws {ZfsError} ENOTDIR when the file is none */
  static async open(
    znode: Znode,
    rules: NameRules,
    options: { readonly limits: Limits; readonly signal?: AbortSignal | undefined },
  ): Promise<Directory> {
    if (!znode.stats.isDirectory()) throw new ZfsError("ENOTDIR", "not a directory");
    return new Directory(await Zap.open(znode.data, options), rules);
  }

  /** @param onDamage - told of what hides entries; those beside it are given. Without it that is thrown */
  async *entries(signal?: AbortSignal, onDamage?: (error: ZfsError) => void): AsyncGenerator<DirEntry> {
    for await (const entry of this.#zap.entries(signal, onDamage)) yield entryOf(entry);
  }

  /** The entry of a name: by its bytes, or where there is none by the dataset's rules. */
  async find(name: string, signal?: AbortSignal): Promise<DirEntry | undefined> {
    const exact = await this.#zap.get(name, signal);
    if (exact !== undefined) return entryOf(exact);
    if (this.#rules.form === undefined && !this.#rules.ignoreCase) return undefined;
    const wanted = this.#folded(name);
    const folded = await this.#zap.find((entry) => this.#folded(entry.name) === wanted, signal);
    return folded && entryOf(folded);
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
