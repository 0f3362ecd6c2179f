import { type CommandSpec, defineCommand } from "../command.ts";
import { eachTarget } from "../each-target.ts";
import { parseWhole, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { humanSize } from "../table.ts";
import { nameOf, parseTarget } from "../target.ts";

interface DuOptions {
  readonly summarize?: boolean;
  readonly bytes?: boolean;
  readonly apparent?: boolean;
  readonly depth?: number;
}

interface Sum {
  readonly path: string;
  allocated: number;
  apparent: number;
  files: number;
}

const STAT_BLOCK_BYTES = 512;

/** Space that directories take. */
export const du: CommandSpec = defineCommand<DuOptions>({
  name: "du",
  group: "files",
  summary: "sum up the space that directories take",
  text: "Space as allocated, all copies and parity included; a file with several names counts once.",
  args: "[TARGET...]",
  options: [
    { flags: "-s, --summarize", text: "only the sum of each TARGET" },
    { flags: "-b, --bytes", text: "print bytes" },
    { flags: "--apparent", text: "sum up the sizes of files instead of the space they take" },
    { flags: "-d, --depth <N>", text: "print directories down to N levels", parse: (value) => parseWhole(value, "--depth") },
  ],
  examples: [["du -p disk.img -d 1 home", "which folder takes the space"]],
  readsSources: true,
  async run({ out, options, args }) {
    await withPool(options, out, async (pool) => {
      await eachTarget(args.length === 0 ? [undefined] : args, out, async (argument) => {
        const target = await parseTarget(pool, argument);
        const fs = await pool.dataset(nameOf(target));
        const depth = options.summarize === true ? 0 : (options.depth ?? Number.POSITIVE_INFINITY);
        const counted = new Set<number>();
        const open: Sum[] = [];
        const close = () => {
          const sum = open.pop()!;
          const parent = open[open.length - 1];
          if (parent !== undefined) {
            parent.allocated += sum.allocated;
            parent.apparent += sum.apparent;
            parent.files += sum.files;
          }
          if (open.length > depth) return;
          const size = options.apparent === true ? sum.apparent : sum.allocated;
          if (out.json) out.value({ dataset: fs.name, ...sum });
          else
            out.name(
              `${(options.bytes === true ? String(size) : humanSize(size)).padStart(8)}  ${fs.name}:${out.toTerminal ? shown(sum.path) : sum.path}`,
            );
        };
        for await (const met of fs.walk(target.path)) {
          if ("error" in met) {
            out.fail(met.error.message);
            continue;
          }
          while (open.length > 0 && !isBelow(met.path, open[open.length - 1]!.path)) close();
          if (met.stats.isDirectory() || open.length === 0) open.push({ path: met.path, allocated: 0, apparent: 0, files: 0 });
          if (counted.has(met.stats.ino)) continue;
          if (met.stats.nlink > 1) counted.add(met.stats.ino);
          const sum = open[open.length - 1]!;
          sum.allocated += met.stats.blocks * STAT_BLOCK_BYTES;
          sum.files++;
          if (met.stats.isFile()) sum.apparent += met.stats.size;
        }
        while (open.length > 0) close();
      });
    });
  },
});

function isBelow(path: string, directory: string): boolean {
  return directory === "/" ? path !== "/" : path.startsWith(`${directory}/`);
}
