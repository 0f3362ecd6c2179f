import { isZfsError, type ZfsError } from "@zfskit/core";
import { ObjsetType } from "@zfskit/format/dmu";
import type { Pool } from "@zfskit/pool";
import type { Filesystem, WalkEntry } from "@zfskit/zpl";
import { type CommandSpec, defineCommand } from "../command.ts";
import { tellOf } from "../each-target.ts";
import { fileEntry, volumeEntry } from "../manifest-entry.ts";
import type { Output } from "../output.ts";
import { withPool } from "../session.ts";
import { parseTarget, type Target } from "../target.ts";

/** A JSON line for every file of every dataset and snapshot: what the project proves itself with. */
export const manifest: CommandSpec = defineCommand({
  name: "manifest",
  group: "files",
  summary: "print a JSON line for every file of every dataset and snapshot, with hashes",
  text: "Volumes have a line too. Names that are not UTF-8 stand with U+DC80 to U+DCFF for their bytes, as Python's surrogateescape has it.",
  args: "[TARGET...]",
  options: [],
  examples: [
    ["manifest -p disk.img", "all of the pool"],
    ["manifest -p disk.img home@monday", "one snapshot"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    await withPool(options, out, async (pool) => {
      if (args.length === 0) await wholePool(pool, out);
      for (const argument of args) await oneTarget(pool, await parseTarget(pool, argument), out);
    });
  },
});

async function wholePool(pool: Pool, out: Output): Promise<void> {
  const onDamage = (error: ZfsError) => out.fail(error.message);
  for await (const node of pool.datasets.descendants(await pool.datasets.root(), undefined, onDamage)) {
    await oneTarget(pool, { dataset: node.name, snapshot: undefined, path: "/" }, out);
    for (const snapshot of await pool.datasets.snapshots(node, undefined, onDamage))
      await oneTarget(pool, { dataset: node.name, snapshot: snapshot.name, path: "/" }, out);
  }
}

async function oneTarget(pool: Pool, { dataset, snapshot, path }: Target, out: Output): Promise<void> {
  const name = { dataset, snapshot: snapshot ?? null };
  const full = snapshot === undefined ? dataset : `${dataset}@${snapshot}`;
  try {
    const found = await pool.find(full);
    const objset = await pool.objset(found.dataset, full);
    if (objset.type === ObjsetType.zvol) {
      out.value(await volumeEntry(await pool.volume(full), name));
      return;
    }
    const fs = await pool.dataset(full);
    for await (const met of fs.walk(path)) {
      if ("error" in met) out.fail(met.error.message);
      else await entryOf(fs, name, met, out);
    }
  } catch (error) {
    if (!isZfsError(error)) throw error;
    tellOf(error, out);
  }
}

async function entryOf(fs: Filesystem, name: { dataset: string; snapshot: string | null }, met: WalkEntry, out: Output): Promise<void> {
  try {
    const entry = await fileEntry(name, met, fs.objset.id);
    if (entry.error !== undefined) out.fail(String(entry.error));
    out.value(entry);
  } catch (error) {
    if (!isZfsError(error)) throw error;
    out.fail(error.at({ dataset: fs.name, path: met.path }).message);
  }
}
