import type { FileStat, FileType } from "@zfskit/zpl";
import { type CommandSpec, defineCommand } from "../command.ts";
import { eachTarget } from "../each-target.ts";
import { statsJson } from "../file-text.ts";
import { globToRegExp } from "../glob.ts";
import { UsageError, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { nameOf, parseTarget } from "../target.ts";

interface FindOptions {
  readonly name?: RegExp;
  readonly iname?: RegExp;
  readonly type?: FileType;
  readonly larger?: number;
  readonly smaller?: number;
  readonly newer?: bigint;
  readonly older?: bigint;
}

const TYPES: Readonly<Record<string, FileType>> = { f: "file", d: "dir", l: "symlink", c: "char", b: "block", p: "fifo", s: "socket" };
const UNITS: Readonly<Record<string, number>> = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** Files by name, type, size and time. */
export const find: CommandSpec = defineCommand<FindOptions>({
  name: "find",
  group: "files",
  summary: "find files by name, type, size or time",
  text: "All conditions must hold. Names are matched as a shell does: * and ? and [a-z].",
  args: "[TARGET...]",
  options: [
    { flags: "--name <PATTERN>", text: "the name without its directory", parse: (value) => globToRegExp(value) },
    {
      flags: "--iname <PATTERN>",
      text: "the same, upper and lower case alike",
      parse: (value) => globToRegExp(value, { ignoreCase: true }),
    },
    { flags: "--type <T>", text: "f, d, l, c, b, p or s", parse: parseType },
    { flags: "--larger <SIZE>", text: "more bytes than this: 100, 64k, 10M, 1G", parse: (value) => parseSize(value, "--larger") },
    { flags: "--smaller <SIZE>", text: "fewer bytes than this", parse: (value) => parseSize(value, "--smaller") },
    { flags: "--newer <DATE>", text: "modified after this: 2026-01-31, 2026-01-31T12:00Z", parse: (value) => parseDate(value, "--newer") },
    { flags: "--older <DATE>", text: "modified before this", parse: (value) => parseDate(value, "--older") },
  ],
  examples: [
    ['find -p disk.img home --name "*.jpg"', "pictures of one dataset"],
    ["find -p disk.img home@monday --type f --larger 1G", "large files of a snapshot"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    await withPool(options, out, async (pool) => {
      await eachTarget(args.length === 0 ? [undefined] : args, out, async (argument) => {
        const target = await parseTarget(pool, argument);
        const fs = await pool.dataset(nameOf(target));
        for await (const met of fs.walk(target.path)) {
          if ("error" in met) out.fail(met.error.message);
          else if (!matches(met.path, met.stats, options)) continue;
          else if (out.json) out.value({ dataset: fs.name, path: met.path, ...statsJson(met.stats) });
          else out.name(`${fs.name}:${out.toTerminal ? shown(met.path) : met.path}`);
        }
      });
    });
  },
});

function matches(path: string, stats: FileStat, options: FindOptions): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return (
    (options.name?.test(name) ?? true) &&
    (options.iname?.test(name) ?? true) &&
    (options.type === undefined || stats.type === options.type) &&
    (options.larger === undefined || stats.size > options.larger) &&
    (options.smaller === undefined || stats.size < options.smaller) &&
    (options.newer === undefined || stats.mtimeNs > options.newer) &&
    (options.older === undefined || stats.mtimeNs < options.older)
  );
}

function parseType(value: string): FileType {
  const type = TYPES[value];
  if (type === undefined) throw new UsageError(`--type takes one of ${Object.keys(TYPES).join(" ")}, not ${JSON.stringify(value)}`);
  return type;
}

export function parseSize(value: string, what: string): number {
  const match = /^(\d+)([kmgt]?)$/i.exec(value);
  if (match === null) throw new UsageError(`${what} takes a size such as 64k or 1G, not ${JSON.stringify(value)}`);
  return Number(match[1]) * (UNITS[(match[2] ?? "").toLowerCase()] ?? 1);
}

export function parseDate(value: string, what: string): bigint {
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw new UsageError(`${what} takes a date such as 2026-01-31, not ${JSON.stringify(value)}`);
  return BigInt(ms) * 1_000_000n;
}
