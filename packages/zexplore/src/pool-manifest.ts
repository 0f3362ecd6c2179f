/** The manifest of a pool: a line for every file and volume of every dataset and snapshot. */
import { isZfsError, type ZfsError } from "@zfskit/core";
import { ObjsetType } from "@zfskit/format/dmu";
import type { Pool } from "@zfskit/pool";
import { fileEntry, type NewSha256, volumeEntry } from "./manifest-entry.ts";
import type { Target } from "./target.ts";

/** A file or volume, or what could not be read. */
export type ManifestLine = { readonly entry: Record<string, unknown> } | { readonly error: ZfsError };

/** All of the pool, children behind their parents, snapshots behind their datasets. */
export async function* poolManifest(pool: Pool, sha256: NewSha256): AsyncGenerator<ManifestLine, void, undefined> {
  const damage: ManifestLine[] = [];
  const onDamage = (error: ZfsError) => {
    damage.push({ error });
  };
  for await (const node of pool.datasets.descendants(await pool.datasets.root(), undefined, onDamage)) {
    yield* damage.splice(0);
    yield* targetManifest(pool, { dataset: node.name, snapshot: undefined, path: "/" }, sha256);
    const snapshots = await pool.datasets.snapshots(node, undefined, onDamage);
    yield* damage.splice(0);
    for (const snapshot of snapshots) yield* targetManifest(pool, { dataset: node.name, snapshot: snapshot.name, path: "/" }, sha256);
  }
  yield* damage;
}

/** What lies below a path of one dataset or snapshot, or a volume. */
export async function* targetManifest(
  pool: Pool,
  { dataset, snapshot, path }: Target,
  sha256: NewSha256,
): AsyncGenerator<ManifestLine, void, undefined> {
  const name = { dataset, snapshot: snapshot ?? null };
  const full = snapshot === undefined ? dataset : `${dataset}@${snapshot}`;
  try {
    const found = await pool.find(full);
    const { type } = await pool.objset(found.dataset, full);
    if (type === ObjsetType.zvol) {
      yield { entry: await volumeEntry(await pool.volume(full), name, sha256) };
      return;
    }
    const fs = await pool.dataset(full);
    for await (const met of fs.walk(path)) {
      if ("error" in met) yield met;
      else {
        try {
          yield { entry: await fileEntry(name, met, { objset: fs.objset.id, sha256 }) };
        } catch (error) {
          if (!isZfsError(error)) throw error;
          yield { error: error.at({ dataset: fs.name, path: met.path }) };
        }
      }
    }
  } catch (error) {
    if (!isZfsError(error)) throw error;
    yield { error };
  }
}
