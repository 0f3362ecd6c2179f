/** Going through a file tree: each directory before what is in it. */
import { compareNames, isZfsError, type Limits, type Soon, ZfsError, type ZfsPlace } from "@zfskit/core";
import { type DirEntry, Directory } from "./directory.ts";
import type { FileStat } from "./file-stat.ts";
import type { Znode } from "./znode.ts";

/** A file met on a walk. */
export interface WalkEntry {
  /** From the dataset's root. */
  readonly path: string;
  readonly stats: FileStat;
  /** The file itself: reading it looks up no path. */
  readonly file: Znode;
}

/** A place on a walk that could not be read; the walk goes on beside it. */
export interface WalkError {
  readonly path: string;
  readonly error: ZfsError;
}

/** What a walk needs of its filesystem. */
export interface WalkContext {
  readonly dataset: string;
  /** How names are compared: see Directory.open. */
  readonly normFlags: number;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  znode(object: number): Soon<Znode>;
}

/** Directories of more entries are gone through as their files lie on disk, not by name, and never held as a whole. */
const SORTED_ENTRIES = 65_536;

/** A directory that is gone through. */
interface Level {
  readonly path: string;
  readonly batches: AsyncGenerator<readonly DirEntry[]>;
  /** What hides names. */
  readonly damage: ZfsError[];
  /** Those of the batch, and how many of them were met. */
  entries: readonly DirEntry[];
  next: number;
}

/** A file and all below it, as Filesystem.walk says. `find` is called once, when the walk begins. */
export async function* walkFrom(path: string, find: () => Promise<Znode>, context: WalkContext): AsyncGenerator<WalkEntry | WalkError> {
  const { dataset } = context;
  const root = await find();
  const met = new Set<number>();
  const levels: Level[] = [];
  const enter = (at: string, directory: Znode) => {
    meetDirectory(met, directory, { dataset, path: at });
    const damage: ZfsError[] = [];
    const report = (error: ZfsError) => damage.push(error.at({ dataset, path: at }));
    levels.push({ path: at, batches: batchesOf(directory, context, report), damage, entries: [], next: 0 });
  };
  if (root.stats.isDirectory()) enter(path, root);
  yield { path, stats: root.stats, file: root };
  for (let level = levels[0]; level !== undefined; level = levels[levels.length - 1]) {
    const entry = level.entries[level.next++];
    if (entry === undefined) {
      const { done, value } = await level.batches.next();
      if (done === true) levels.pop();
      else Object.assign(level, { entries: value, next: 0 });
      for (const error of level.damage.splice(0)) yield { path: level.path, error };
      continue;
    }
    const below = joinPath(level.path, entry.name);
    let file: Znode;
    try {
      refuseImpossibleName(entry);
      // Most are in the cache with their neighbours: no promise for those.
      const found = context.znode(entry.object);
      file = found instanceof Promise ? await found : found;
      if (file.stats.isDirectory()) enter(below, file);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      yield { path: below, error: error.at({ dataset, path: below }) };
      continue;
    }
    yield { path: below, stats: file.stats, file };
  }
}

/** The entries of a directory by name; of a large one, so many at a time, as their dnodes lie on disk. */
async function* batchesOf(
  znode: Znode,
  { normFlags, limits, signal }: WalkContext,
  report: (error: ZfsError) => void,
): AsyncGenerator<readonly DirEntry[]> {
  let batch: DirEntry[] = [];
  let isWhole = true;
  try {
    const directory = await Directory.open(znode, normFlags, { limits, signal });
    for await (const run of directory.runs(signal, report)) {
      for (const entry of run) batch.push(entry);
      if (batch.length < SORTED_ENTRIES) continue;
      yield batch.sort(byObject);
      batch = [];
      isWhole = false;
    }
  } catch (error) {
    if (!isZfsError(error)) throw error;
    report(error);
  }
  yield batch.sort(isWhole ? byName : byObject);
}

function byName(a: DirEntry, b: DirEntry): number {
  return compareNames(a.name, b.name);
}

function byObject(a: DirEntry, b: DirEntry): number {
  return a.object - b.object;
}

/** Every directory has one name: met again, it lies in itself, or would be gone through without end. */
export function meetDirectory(met: Set<number>, { object }: Znode, place: ZfsPlace): void {
  if (met.has(object)) throw new ZfsError("ECORRUPT", "directory has two names", { place: { ...place, object } });
  met.add(object);
}

/**
 * Whoever copies what a walk meets makes files of these names: one with a slash, or `..`, would lead elsewhere.
 *
 * @see Linux fs/readdir.c verify_dirent_name
 */
function refuseImpossibleName({ name, object }: DirEntry): void {
  if (name === "" || name === "." || name === ".." || /[/\0]/.test(name))
    throw new ZfsError("ECORRUPT", `${JSON.stringify(name)} cannot be the name of a file`, { place: { object } });
}

export function joinPath(directory: string, name: string): string {
  return directory === "/" ? `/${name}` : `${directory}/${name}`;
}
