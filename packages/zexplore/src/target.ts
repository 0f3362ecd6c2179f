/**
 * What an argument names: a dataset or snapshot, and a path in it.
 *
 * `DATASET[@SNAPSHOT]:/path`, where DATASET may leave the pool's name out; or `/dataset/path` run together, where the
 * longest name of a dataset counts. A path through `.zfs/snapshot/NAME` leads into that snapshot.
 */
import { isZfsError, ZfsError } from "@zfskit/core";
import type { Pool } from "@zfskit/pool";
import { splitControlPath } from "./control-directory.ts";

export interface Target {
  /** Full name with the pool's, without the snapshot's. */
  readonly dataset: string;
  readonly snapshot: string | undefined;
  readonly path: string;
}

/** The name of a target's dataset as people write it. */
export function nameOf(target: Target): string {
  return target.snapshot === undefined ? target.dataset : `${target.dataset}@${target.snapshot}`;
}

/**
 * @throws {ZfsError} ENOENT when no dataset or snapshot has such a name
 */
export async function parseTarget(pool: Pool, argument: string | undefined): Promise<Target> {
  const target = await parsePlainTarget(pool, argument);
  const through = target.snapshot === undefined ? splitControlPath(target.path) : undefined;
  return through === undefined ? target : parseDataset(pool, `${target.dataset}@${through.snapshot}`, through.path);
}

async function parsePlainTarget(pool: Pool, argument: string | undefined): Promise<Target> {
  if (argument === undefined || argument === "" || argument === "/") return { dataset: pool.name, snapshot: undefined, path: "/" };
  const colon = argument.indexOf(":");
  const slash = argument.indexOf("/");
  if (argument.startsWith("/")) return parseRunTogether(pool, argument);
  // A colon may stand in a file's name too: it divides only where a path follows, or nothing.
  if (colon >= 0 && (argument[colon + 1] === "/" || colon === argument.length - 1 || slash < 0 || colon < slash)) {
    return parseDataset(pool, argument.slice(0, colon), argument.slice(colon + 1) || "/");
  }
  return parseDataset(pool, argument, "/");
}

/** A dataset or snapshot alone: the pool's name may be left out. */
export async function parseDataset(pool: Pool, name: string, path = "/"): Promise<Target> {
  const [dataset = "", snapshot] = splitSnapshot(name);
  const found = await findDataset(pool, dataset);
  if (snapshot !== undefined) await pool.find(`${found}@${snapshot}`);
  return { dataset: found, snapshot, path: path.startsWith("/") ? path : `/${path}` };
}

async function findDataset(pool: Pool, name: string): Promise<string> {
  if (name === "") return pool.name;
  const candidates = name === pool.name || name.startsWith(`${pool.name}/`) ? [name, `${pool.name}/${name}`] : [`${pool.name}/${name}`];
  for (const candidate of candidates) if (await exists(pool, candidate)) return candidate;
  throw new ZfsError("ENOENT", `no dataset ${name} in pool ${pool.name}: \`zexplore datasets\` lists them`);
}

async function parseRunTogether(pool: Pool, argument: string): Promise<Target> {
  const parts = argument.split("/").filter((part) => part !== "");
  const direct = await walkDown(pool, parts);
  if (direct.used > 0 || parts[0] === undefined || splitSnapshot(parts[0])[0] !== pool.name) return direct.target;
  const [, snapshot] = splitSnapshot(parts[0]);
  if (snapshot === undefined) return (await walkDown(pool, parts.slice(1))).target;
  return parseDataset(pool, `${pool.name}@${snapshot}`, `/${parts.slice(1).join("/")}`);
}

/** Follow the names of datasets as far as they go; the rest is the path. */
async function walkDown(pool: Pool, parts: readonly string[]): Promise<{ target: Target; used: number }> {
  let dataset = pool.name;
  for (const [used, part] of parts.entries()) {
    const [name = "", snapshot] = splitSnapshot(part);
    const rest = `/${parts.slice(used + (snapshot === undefined ? 0 : 1)).join("/")}`;
    if (!(await exists(pool, `${dataset}/${name}`)))
      return { target: { dataset, snapshot: undefined, path: `/${parts.slice(used).join("/")}` }, used };
    dataset = `${dataset}/${name}`;
    if (snapshot !== undefined) return { target: await parseDataset(pool, `${dataset}@${snapshot}`, rest), used: used + 1 };
  }
  return { target: { dataset, snapshot: undefined, path: "/" }, used: parts.length };
}

async function exists(pool: Pool, name: string): Promise<boolean> {
  try {
    await pool.find(name);
    return true;
  } catch (error) {
    if (isZfsError(error, "ENOENT")) return false;
    throw error;
  }
}

function splitSnapshot(name: string): [dataset: string, snapshot?: string] {
  const at = name.indexOf("@");
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
