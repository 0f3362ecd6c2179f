/** Everything that the library says of the files of a pool, a line each: to compare two readings of it. */
import { createHash } from "node:crypto";
import { isZfsError } from "@zfskit/core";
import type { Pool } from "@zfskit/pool";
import type { WalkEntry } from "@zfskit/zpl";

/** Lines by file; the value of one that could not be read starts with "error ". */
export async function digest(pool: Pool, datasets: (name: string) => boolean): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  for await (const node of pool.datasets.descendants(await pool.datasets.root())) {
    if (!datasets(node.name)) continue;
    try {
      const fs = await pool.dataset(node.name);
      for await (const met of fs.walk("/"))
        lines.set(`${node.name}:${met.path}`, "error" in met ? `error ${met.error.code}` : await fileLine(met));
    } catch (error) {
      if (!isZfsError(error)) throw error;
      lines.set(node.name, `error ${error.code}`);
    }
  }
  return lines;
}

async function fileLine({ stats, file }: WalkEntry): Promise<string> {
  try {
    const hash = createHash("sha256");
    if (stats.isFile()) for await (const chunk of file.open().chunks()) hash.update(chunk);
    if (stats.isSymbolicLink()) hash.update(await file.readlink());
    for (const name of await file.listxattr()) hash.update((await file.getxattr(name)) ?? name);
    const attributes = [
      stats.type,
      stats.mode,
      stats.uid,
      stats.gid,
      stats.size,
      stats.nlink,
      stats.mtimeNs,
      stats.ctimeNs,
      stats.birthtimeNs,
      stats.parent,
    ];
    return `${attributes.join(" ")} ${hash.digest("hex")}`;
  } catch (error) {
    if (!isZfsError(error)) throw error;
    return `error ${error.code}`;
  }
}
