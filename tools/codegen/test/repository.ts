/** Where the repository lies, whether the tests run from source or compiled into some folder. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Catalog } from "../src/load.ts";
import { loadSpecs, readSpecs } from "../src/load.ts";

export const repository: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(start: string): string {
  if (existsSync(join(start, "specs")) && existsSync(join(start, "layers.json"))) return start;
  const parent = dirname(start);
  if (parent === start) throw new Error("these tests run inside the repository");
  return findRoot(parent);
}

export function specs(): Catalog {
  return loadSpecs(readSpecs(join(repository, "specs")));
}

/** A module of the repository that is not compiled with the tests. */
export async function importFile<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(join(repository, path)).href)) as T;
}
