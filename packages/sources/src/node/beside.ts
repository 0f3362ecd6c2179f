/** Which files an image may name, and where they are looked for. */
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import type { Located } from "@zfskit/blockdev";
import { openFile } from "@zfskit/blockdev/node";
import { ZfsError } from "@zfskit/core";

/**
 * A file, and what it may name beside itself: files in its own folder or below it, and in folders that the caller allows, by
 * their real places: a link leads nowhere else.
 *
 * An absolute path that is not there, as that of an image that came from another machine, is looked for by its last name in
 * the allowed folders.
 *
 * @param named - told of the real path of each file that is opened so
 */
export async function openBeside(path: string, allow: readonly string[], named: (real: string) => void): Promise<Located> {
  const folders = [dirname(realPath(path) ?? resolve(path)), ...allow.map((folder) => realPath(folder) ?? resolve(folder))];
  const open = async (file: string): Promise<Located> => {
    const source = await openFile(file);
    const beside = (reference: string) => {
      const found = find(reference, file, folders);
      named(realPath(found) ?? found);
      return open(found);
    };
    return { source, beside };
  };
  return open(path);
}

/** Where a reference leads; the file is there, and may be opened. */
function find(written: string, from: string, folders: readonly string[]): string {
  const reference = pathOf(written, from);
  const named = isAbsolute(reference) ? reference : join(dirname(from), reference);
  const real = realPath(named);
  if (real !== undefined) {
    if (folders.some((folder) => real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep))) return named;
    throw new ZfsError("EACCES", `${from} names ${written}, outside its folder: --allow ${dirname(real)} lets it be read`);
  }
  if (isAbsolute(reference)) {
    for (const folder of folders.slice(1)) {
      const moved = join(folder, basename(reference));
      if (realPath(moved) === moved) return moved;
    }
  }
  throw new ZfsError("ENOENT", `${from} names ${written}, which does not exist: --allow FOLDER says where it lies now`);
}

/** What an image has written as a path, as one of this system. */
function pathOf(written: string, from: string): string {
  const file = written.startsWith("file:") ? written.slice("file:".length) : written;
  if (/^[a-z][a-z0-9+.-]+:/i.test(file)) throw new ZfsError("ENOTSUP", `${from} names ${written}: only files can be opened for an image`);
  // Images of Windows have its separators, and drives that are not here.
  const windows = /^[a-z]:\\|^\.\.?\\|^\\\\/i.test(file);
  return sep === "/" && windows ? file.replace(/^[a-z]:/i, "").replaceAll("\\", "/") : file;
}

/** Where a file really lies; undefined for what is not there, and for what is no file, device or folder. */
export function realPath(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return statSync(real).isDirectory() || statSync(real).isFile() || statSync(real).isBlockDevice() ? real : undefined;
  } catch {
    return undefined;
  }
}
