import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ObjsetType } from "@zfskit/format/dmu";
import type { Pool } from "@zfskit/pool";
import type { Filesystem } from "@zfskit/zpl";
import { Volume } from "@zfskit/zvol";
import { type CommandSpec, defineCommand } from "../command.ts";
import { Copier, nameFor } from "../copy.ts";
import { type DamagedOption, damagedOption } from "../damaged.ts";
import { eachTarget } from "../each-target.ts";
import { Progress } from "../progress.ts";
import { UsageError, withPool } from "../session.ts";
import { nameOf, parseTarget, type Target } from "../target.ts";

/** Files, folders, snapshots and volumes to the local disk. */
export const cp: CommandSpec = defineCommand<DamagedOption>({
  name: "cp",
  group: "files",
  summary: "copy files, folders, whole snapshots or volumes to the local disk",
  text: "Times (as exactly as the runtime can set them), modes, links and holes are kept; as root also owners, devices and extended attributes. Nothing on the local disk is overwritten. What cannot be read is named, the rest is copied: a file ends where it is damaged, unless --damaged says how to go on.",
  args: "<TARGET...> <DESTINATION>",
  options: [damagedOption],
  examples: [
    ["cp -p disk.img home:/notes.txt .", "one file"],
    ["cp -p disk.img home@monday /tmp/rescue", "all files of a snapshot, into a new folder"],
    ["cp -p disk.img vm/disk0 disk0.img", "a volume"],
    ["cp -p disk.img --damaged=zero home /tmp/rescue", "all that is left, with zeros where bytes are lost"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    const destination = args[args.length - 1];
    if (args.length < 2 || destination === undefined) throw new UsageError("cp takes at least one TARGET and a DESTINATION");
    const targets = args.slice(0, -1);
    const intoFolder = existsSync(destination) && statSync(destination).isDirectory();
    if (targets.length > 1 && !intoFolder) throw new UsageError(`${destination} is not a folder: several TARGETs need one`);
    await withPool(options, out, async (pool) => {
      const parsed: Target[] = [];
      for (const argument of targets) parsed.push(await parseTarget(pool, argument));
      const progress = await Progress.start(out.interactive, out.interactive ? await totalBytes(pool, parsed) : 0);
      const copier = new Copier({ out, onBytes: (count) => progress.add(count), damaged: options.damaged });
      try {
        await eachTarget(parsed, out, (target) =>
          copyTarget(pool, copier, target, intoFolder ? join(destination, nameFor(target.dataset, target.path)) : destination),
        );
        copier.finish();
      } finally {
        progress.stop();
      }
    });
  },
});

async function copyTarget(pool: Pool, copier: Copier, target: Target, to: string): Promise<void> {
  const opened = await openTarget(pool, target);
  if (opened instanceof Volume) return copier.copyVolume(opened, to);
  // A link that is named itself is followed, as cp does; links met on the way are copied as links.
  const stats = await opened.lstat(target.path);
  const path = stats.isSymbolicLink() ? await opened.realpath(target.path) : target.path;
  return copier.copyTree(opened, path, to);
}

async function openTarget(pool: Pool, target: Target): Promise<Filesystem | Volume> {
  const name = nameOf(target);
  const found = await pool.find(name);
  const objset = await pool.objset(found.dataset, name);
  return objset.type === ObjsetType.zvol ? pool.volume(name) : pool.dataset(name);
}

/** A first pass over the attributes, so that progress knows its end. */
async function totalBytes(pool: Pool, targets: readonly Target[]): Promise<number> {
  let total = 0;
  for (const target of targets) {
    const opened = await openTarget(pool, target);
    if (opened instanceof Volume) total += opened.size;
    else for await (const met of opened.walk(target.path)) if ("stats" in met && met.stats.isFile()) total += met.stats.size;
  }
  return total;
}
