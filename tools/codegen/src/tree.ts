/** Write generated files, or compare them byte by byte with what is there. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { byCodeUnit } from "./names.ts";

/** Path below the repository -> text. */
export type Tree = ReadonlyMap<string, string>;

/** Paths that differ from the tree, are missing, or lie in one of `folders` and do not belong to the tree. */
export function differences(root: string, tree: Tree, folders: readonly string[]): string[] {
  const found: string[] = [];
  for (const [path, text] of tree) {
    const there = readIfThere(join(root, path));
    if (there === undefined) found.push(`missing  ${path}`);
    else if (there !== text) found.push(`differs  ${path}`);
  }
  for (const path of orphans(root, tree, folders)) found.push(`orphan   ${path}`);
  return found.sort(byCodeUnit);
}

/** Write what differs and remove orphans; returns how many files changed. */
export function writeTree(root: string, tree: Tree, folders: readonly string[]): number {
  let changed = 0;
  for (const [path, text] of tree) {
    const target = join(root, path);
    if (readIfThere(target) === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    changed++;
  }
  for (const path of orphans(root, tree, folders)) {
    rmSync(join(root, path));
    changed++;
  }
  return changed;
}

function orphans(root: string, tree: Tree, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => filesBelow(join(root, folder)).map((path) => `${folder}/${path}`)).filter((path) => !tree.has(path));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
