import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ZfsError } from "@zfskit/core";

/**
 * The files and block devices directly in a folder, in the order of their names; links are followed.
 *
 * @returns undefined when the path is no folder
 * @throws {ZfsError} ENOENT when there is nothing of that name, EACCES or EIO when the folder cannot be listed
 */
export async function listFolder(path: string): Promise<string[] | undefined> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new ZfsError("ENOENT", `${path} does not exist`);
  if (!stats.isDirectory()) return undefined;
  try {
    return readdirSync(path)
      .sort()
      .map((name) => join(path, name))
      .filter((file) => {
        const found = statSync(file, { throwIfNoEntry: false });
        return found?.isFile() === true || found?.isBlockDevice() === true;
      });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new ZfsError(code === "EACCES" ? "EACCES" : "EIO", `${path} could not be listed (${code ?? String(cause)})`, { cause });
  }
}
