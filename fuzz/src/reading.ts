/** Everything that a reader does with a pool, so that every parser is reached. */
import { PropertyReader } from "@zfskit/dsl";
import { type KeyMaterial, openPool, type Pool, type PoolSource } from "@zfskit/pool";
import { usedFeatures } from "@zfskit/pool/compatibility";
import type { Filesystem } from "@zfskit/zpl";
import { allow } from "./target.ts";

/** Bytes of one file that are read; damaged sizes reach 2^53. */
const FILE_BYTES = 256 * 1024;
/** Files, objects and entries that are looked at: damaged directories may have any number. */
const ITEMS = 3000;

/** What reading a pool needs beside its members. */
export interface PoolSecrets {
  /** As the command line has them: passphrase:TEXT or hex:DIGITS, by encryption root. */
  readonly keys: Readonly<Record<string, string>>;
  readonly replay: boolean;
}

/**
 * Read all that can be read. Only a ZfsError may come out of any part of it; anything else is thrown.
 *
 * @param most - datasets that are read
 */
export async function readEverything(
  sources: PoolSource | readonly PoolSource[],
  secrets: PoolSecrets,
  most: number = ITEMS,
): Promise<void> {
  await allow(async () => {
    const limits = { wholeFileBytes: 2 ** 24, directoryEntries: 2 ** 16 };
    await using pool = await openPool(sources, { limits, replay: secrets.replay, allowMissing: true });
    for (const [root, key] of Object.entries(secrets.keys)) await allow(() => pool.loadKey(root, materialOf(key)));
    await allow(() => usedFeatures(pool.mos));
    const properties = new PropertyReader(pool.datasets, { open: (dataset, name) => pool.objset(dataset, name) });
    let left = most;
    for await (const node of pool.datasets.descendants(await pool.datasets.root(), undefined, () => {})) {
      if (left-- === 0) break;
      await allow(() => properties.read({ node }));
      await allow(() => pool.datasets.snapshots(node, undefined, () => {}));
      await allow(async () => readFiles(await pool.dataset(node.name)));
      await allow(async () => (await pool.volume(node.name)).read(0, 4096));
      await allow(() => readObjects(pool, node.head, node.name));
      await allow(() => readLog(pool, node.name));
    }
  });
}

function materialOf(key: string): KeyMaterial {
  const colon = key.indexOf(":");
  return { [key.slice(0, colon)]: key.slice(colon + 1) } as unknown as KeyMaterial;
}

async function readLog(pool: Pool, name: string): Promise<void> {
  const log = await pool.log(name);
  let blocks = 0;
  for await (const _ of log.blocks()) if (++blocks > ITEMS) throw new Error("an intent log has no end");
}

async function readObjects(pool: Pool, dataset: Parameters<Pool["objset"]>[0], name: string): Promise<void> {
  const objset = await pool.objset(dataset, name);
  let seen = 0;
  for await (const dnode of objset.dnodes()) {
    if (++seen > ITEMS) break;
    if (!("error" in dnode)) await allow(() => objset.blockPointer(dnode, 0, dnode.blockCount - 1));
  }
}

async function readFiles(fs: Filesystem): Promise<void> {
  let seen = 0;
  for await (const met of fs.walk("/")) {
    if (++seen > ITEMS) break;
    if ("error" in met) continue;
    await allow(async () => {
      if (met.stats.isSymbolicLink()) await met.file.readlink();
      await allow(() => met.file.acl());
      for (const name of await met.file.listxattr()) await met.file.getxattr(name);
      if (!met.stats.isFile()) return;
      const handle = met.file.open();
      await handle.read(new Uint8Array(FILE_BYTES), { onDamage: () => {} });
      let extents = 0;
      for await (const _ of handle.extents(undefined, () => {})) if (++extents > ITEMS) break;
    });
  }
}
