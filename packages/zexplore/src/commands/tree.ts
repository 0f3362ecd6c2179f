import { isZfsError } from "@zfskit/core";
import type { Filesystem } from "@zfskit/zpl";
import { type CommandSpec, defineCommand } from "../command.ts";
import { controlEntries } from "../control-directory.ts";
import { eachTarget } from "../each-target.ts";
import type { Output } from "../output.ts";
import { parseWhole, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { nameOf, parseTarget } from "../target.ts";

interface TreeOptions {
  readonly depth?: number;
}

interface Counts {
  directories: number;
  files: number;
}

/** Directories drawn as a tree. */
export const tree: CommandSpec = defineCommand<TreeOptions>({
  name: "tree",
  group: "files",
  summary: "draw directories and files as a tree",
  args: "[TARGET...]",
  options: [{ flags: "-L, --depth <N>", text: "go down N levels at most", parse: (value) => parseWhole(value, "--depth") }],
  examples: [
    ["tree -p disk.img home", "all files of a dataset"],
    ["tree -p disk.img -L 2 home@monday:/etc", "two levels of a directory"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    await withPool(options, out, async (pool) => {
      await eachTarget(args.length === 0 ? [undefined] : args, out, async (argument) => {
        const target = await parseTarget(pool, argument);
        const fs = await pool.dataset(nameOf(target));
        const counts: Counts = { directories: 0, files: 0 };
        if (!out.json) out.name(out.style("bold", `${fs.name}:${shown(target.path)}`));
        const control = await controlEntries(pool, target);
        for (const [i, { name, path }] of (control ?? []).entries()) {
          counts.directories++;
          if (out.json) out.value({ dataset: fs.name, path, type: "dir" });
          else out.name(`${i === control!.length - 1 ? "└── " : "├── "}${out.style("blue", out.toTerminal ? shown(name) : name)}`);
        }
        if (control === undefined)
          await branch(out, fs, target.path, { prefix: "", depth: options.depth ?? Number.POSITIVE_INFINITY, counts, met: new Set() });
        if (!out.json) out.line(`\n${counts.directories} directories, ${counts.files} files`);
      });
    });
  },
});

interface Branch {
  readonly prefix: string;
  /** Levels that are still gone down. */
  readonly depth: number;
  readonly counts: Counts;
  /** Object numbers of the directories that were drawn: a damaged one may name one of them again. */
  readonly met: Set<number>;
}

async function branch(out: Output, fs: Filesystem, path: string, { prefix, depth, counts, met }: Branch): Promise<void> {
  try {
    const entries = await fs.readdir(path, { withFileTypes: true, onDamage: (error) => out.fail(error.message) });
    for (const [i, entry] of entries.entries()) {
      const last = i === entries.length - 1;
      const below = path === "/" ? `/${entry.name}` : `${path}/${entry.name}`;
      const directory = entry.isDirectory();
      counts[directory ? "directories" : "files"]++;
      if (out.json) out.value({ dataset: fs.name, path: below, type: entry.type, ino: entry.ino });
      else {
        const name = out.toTerminal ? shown(entry.name) : entry.name;
        const target = entry.isSymbolicLink() ? await linkTarget(out, fs, below) : undefined;
        const arrow = target === undefined ? "" : ` -> ${out.toTerminal ? shown(target) : target}`;
        out.name(`${prefix}${last ? "└── " : "├── "}${directory ? out.style("blue", name) : name}${arrow}`);
      }
      if (!directory || depth <= 1) continue;
      if (met.has(entry.ino)) out.fail(`directory has two names in ${fs.name}:${below}`);
      else
        await branch(out, fs, below, {
          prefix: `${prefix}${last ? "    " : "│   "}`,
          depth: depth - 1,
          counts,
          met: met.add(entry.ino),
        });
    }
  } catch (error) {
    if (!isZfsError(error)) throw error;
    out.fail(error.message);
  }
}

async function linkTarget(out: Output, fs: Filesystem, path: string): Promise<string | undefined> {
  try {
    return await fs.readlink(path);
  } catch (error) {
    if (!isZfsError(error)) throw error;
    out.fail(error.message);
    return undefined;
  }
}
