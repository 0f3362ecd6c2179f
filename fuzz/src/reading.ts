/** Everything that a reader does with a pool, so that every parser is reached. */
import { isZfsError } from "@zfskit/core";
import { PropertyReader } from "@zfskit/dsl";
import { openPool } from "@zfskit/pool";

/** Bytes of one file that are read; damaged sizes reach 2^53. */
const FILE_BYTES = 256 * 1024;
/** Files, objects and entries that are looked at: damaged directories may have any number. */
const ITEMS = 3000;

/** Read all that can be read. Only a ZfsError may come out of any part of it; anything else is thrown. */
export async function readEverything(folder: string): Promise<void> {
  await allow(async () => {
    await using pool = await openPool(folder, { limits: { wholeFileBytes: 2 ** 24, directoryEntries: 2 ** 16 } });
    const properties = new PropertyReader(pool.datasets, { open: (dataset, name) => pool.objset(dataset, name) });
    for await (const node of pool.datasets.descendants(await pool.datasets.root())) {
      await allow(async () => void (await properties.read({ node })));
      await allow(async () => void (await pool.datasets.snapshots(node)));
      await allow(async () => readFiles(await pool.dataset(node.name)));
      await allow(async () => void (await (await pool.volume(node.name)).read(0, 4096)));
      await allow(async () => {
        const objset = await pool.objset(node.head, node.name);
        let seen = 0;
        for await (const dnode of objset.dnodes()) {
          if (++seen > ITEMS) break;
          if (!("error" in dnode)) await allow(async () => void (await objset.blockPointer(dnode, 0, dnode.blockCount - 1)));
        }
      });
    }
  });
}

async function readFiles(fs: Awaited<ReturnType<Awaited<ReturnType<typeof openPool>>["dataset"]>>): Promise<void> {
  let seen = 0;
  for await (const met of fs.walk("/")) {
    if (++seen > ITEMS) break;
    if ("error" in met) continue;
    await allow(async () => {
      if (met.stats.isSymbolicLink()) await met.file.readlink();
      for (const name of await met.file.listxattr()) await met.file.getxattr(name);
      if (!met.stats.isFile()) return;
      const handle = met.file.open();
      await handle.read(new Uint8Array(FILE_BYTES));
      let extents = 0;
      for await (const _ of handle.extents()) if (++extents > ITEMS) break;
    });
  }
}

async function allow(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isZfsError(error)) throw error;
  }
}
