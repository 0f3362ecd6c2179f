/**
 * The directory `.zfs` in the root of each filesystem, which is in no listing: `.zfs/snapshot/NAME` is the snapshot's root.
 * Nothing of it is stored, and no file can have that name.
 *
 * @see OpenZFS module/os/linux/zfs/zfs_ctldir.c
 */
import type { Pool } from "@zfskit/pool";
import type { FileStat } from "@zfskit/zpl";
import type { Target } from "./target.ts";

const CONTROL = ".zfs";
const SNAPSHOTS = "snapshot";

/** An entry of such a directory; snapshots have attributes, those of their roots. */
export interface ControlEntry {
  readonly name: string;
  readonly path: string;
  /** @throws {ZfsError} as opening the snapshot */
  stats(): Promise<FileStat | undefined>;
}

/** The snapshot that a path leads into, and the path in there; undefined where it stays outside. */
export function splitControlPath(path: string): { readonly snapshot: string; readonly path: string } | undefined {
  const [control, snapshots, snapshot, ...rest] = partsOf(path);
  if (control !== CONTROL || snapshots !== SNAPSHOTS || snapshot === undefined) return undefined;
  // What ends with a slash is a directory, or nothing.
  return { snapshot, path: `/${rest.join("/")}${rest.length > 0 && path.endsWith("/") ? "/" : ""}` };
}

/** What is in `.zfs` and in `.zfs/snapshot`; undefined for all other paths. */
export async function controlEntries(pool: Pool, target: Target): Promise<ControlEntry[] | undefined> {
  const parts = partsOf(target.path);
  if (target.snapshot !== undefined || parts[0] !== CONTROL || parts.length > 2) return undefined;
  if (parts.length === 1) return [{ name: SNAPSHOTS, path: `/${CONTROL}/${SNAPSHOTS}`, stats: async () => undefined }];
  if (parts[1] !== SNAPSHOTS) return undefined;
  const snapshots = await pool.datasets.snapshots(await pool.datasets.find(target.dataset));
  return snapshots.map(({ name }) => ({
    name,
    path: `/${CONTROL}/${SNAPSHOTS}/${name}`,
    stats: async () => (await pool.dataset(`${target.dataset}@${name}`)).stat("/"),
  }));
}

function partsOf(path: string): string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}
