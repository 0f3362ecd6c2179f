/** The files that damaged blocks belong to, as `zpool status -v` lists them. */
import { isZfsError } from "@zfskit/core";
import type { Pool } from "@zfskit/pool";
import type { Problem } from "@zfskit/pool/verify";
import type { Filesystem } from "@zfskit/zpl";

/** A file with something wrong. */
export interface DamagedFile {
  readonly dataset: string;
  readonly object: number;
  /** Undefined where no way leads from the root to it, or the dataset has no files or no key. */
  readonly path: string | undefined;
}

/** Files that are looked up. */
const FILES_LIMIT = 1000;
/** Directories in each other: PATH_MAX allows no more. */
const DEPTH_LIMIT = 2048;

/** Collects objects with something wrong; their paths are looked up in the end. */
export class DamagedFiles {
  readonly #objects = new Map<string, Set<number>>();
  #count = 0;

  add({ place }: Problem): void {
    const { dataset, object } = place;
    if (dataset === undefined || dataset === "mos" || object === undefined || object <= 0 || this.#count >= FILES_LIMIT) return;
    const objects = this.#objects.get(dataset) ?? new Set<number>();
    this.#objects.set(dataset, objects);
    if (objects.has(object)) return;
    objects.add(object);
    this.#count++;
  }

  async *paths(pool: Pool): AsyncGenerator<DamagedFile> {
    for (const [dataset, objects] of this.#objects) {
      const fs = await orUndefined(() => pool.dataset(dataset));
      for (const object of objects)
        yield { dataset, object, path: fs === undefined ? undefined : await orUndefined(() => pathOf(fs, object)) };
    }
  }
}

/** Up through the parents that files name, to the root, which is its own. */
async function pathOf(fs: Filesystem, object: number): Promise<string | undefined> {
  const parents: number[] = [object];
  for (let here = object; parents.length < DEPTH_LIMIT; ) {
    const { parent } = (await fs.znode(here)).stats;
    if (parent === here) break;
    parents.push(parent);
    here = parent;
  }
  // And down again by the names that directories have for them.
  let path = "/";
  for (let i = parents.length - 2; i >= 0; i--) {
    const entry = (await fs.readdir(path, { withFileTypes: true })).find(({ ino }) => ino === parents[i]);
    if (entry === undefined) return undefined;
    path = `${path === "/" ? "" : path}/${entry.name}`;
  }
  return path;
}

async function orUndefined<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!isZfsError(error)) throw error;
    return undefined;
  }
}
