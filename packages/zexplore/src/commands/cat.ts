import { ObjsetType } from "@zfskit/format/dmu";
import type { Pool } from "@zfskit/pool";
import { type CommandSpec, defineCommand } from "../command.ts";
import { type DamagedOption, DamagedRanges, damagedOption } from "../damaged.ts";
import { eachTarget } from "../each-target.ts";
import type { Output } from "../output.ts";
import { UsageError, withPool } from "../session.ts";
import { nameOf, parseTarget, type Target } from "../target.ts";

/** Contents of files and volumes, to standard output. */
export const cat: CommandSpec = defineCommand<DamagedOption>({
  name: "cat",
  group: "files",
  summary: "write files or volumes to standard output",
  text: "What cannot be read ends the output there, unless --damaged says how to go on.",
  args: "<TARGET...>",
  options: [damagedOption],
  examples: [
    ["cat -p disk.img home:/notes.txt", "a file"],
    ["cat -p disk.img home@monday:/notes.txt", "the same as it was in a snapshot"],
    ["cat -p disk.img vm/disk0 > disk0.img", "a volume"],
    ["cat -p disk.img --damaged=zero home:/mail.db", "what is left of a damaged file, all of it in its place"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    if (args.length === 0) throw new UsageError("cat takes at least one TARGET");
    await withPool(options, out, async (pool) => {
      await eachTarget(args, out, async (argument) =>
        catTarget(pool, await parseTarget(pool, argument), new DamagedRanges(options.damaged, out), out),
      );
    });
  },
});

async function catTarget(pool: Pool, target: Target, damaged: DamagedRanges, out: Output): Promise<void> {
  const name = nameOf(target);
  const found = await pool.find(name);
  const objset = await pool.objset(found.dataset, name);
  if (objset.type !== ObjsetType.zvol) {
    const fs = await pool.dataset(name);
    await using file = await fs.open(target.path);
    await catChunks(file.chunks({ onDamage: damaged.onDamage, lend: true }), damaged, out);
    return;
  }
  const volume = await pool.volume(name);
  await catChunks(volume.chunks(0, volume.size, { onDamage: damaged.onDamage, lend: true }), damaged, out);
}

async function catChunks(chunks: AsyncIterable<Uint8Array>, damaged: DamagedRanges, out: Output): Promise<void> {
  let at = 0;
  for await (const chunk of chunks) {
    for (const { bytes } of damaged.pieces(at, chunk)) out.bytes(bytes);
    at += chunk.length;
  }
}
