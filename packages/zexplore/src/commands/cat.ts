import { ObjsetType } from "@zfskit/format";
import type { Pool } from "@zfskit/pool";
import { type CommandSpec, defineCommand } from "../command.ts";
import type { Output } from "../output.ts";
import { UsageError, withPool } from "../session.ts";
import { nameOf, parseTarget, type Target } from "../target.ts";

const VOLUME_CHUNK_BYTES = 1024 * 1024;

/** Contents of files and volumes, to standard output. */
export const cat: CommandSpec = defineCommand({
  name: "cat",
  group: "files",
  summary: "write files or volumes to standard output",
  args: "<TARGET...>",
  options: [],
  examples: [
    ["cat -p disk.img home:/notes.txt", "a file"],
    ["cat -p disk.img home@monday:/notes.txt", "the same as it was in a snapshot"],
    ["cat -p disk.img vm/disk0 > disk0.img", "a volume"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    if (args.length === 0) throw new UsageError("cat takes at least one TARGET");
    await withPool(options, out, async (pool) => {
      for (const argument of args) await catTarget(pool, await parseTarget(pool, argument), out);
    });
  },
});

async function catTarget(pool: Pool, target: Target, out: Output): Promise<void> {
  const name = nameOf(target);
  const found = await pool.find(name);
  const objset = await pool.objset(found.dataset, name);
  if (objset.type !== ObjsetType.zvol) {
    const fs = await pool.dataset(name);
    await using file = await fs.open(target.path);
    for await (const chunk of file.chunks()) out.bytes(chunk);
    return;
  }
  const volume = await pool.volume(name);
  for (let at = 0; at < volume.size; at += VOLUME_CHUNK_BYTES)
    out.bytes(await volume.read(at, Math.min(VOLUME_CHUNK_BYTES, volume.size - at)));
}
