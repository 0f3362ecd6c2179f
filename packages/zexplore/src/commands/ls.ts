import { isZfsError, type Soon } from "@zfskit/core";
import type { Dirent, FileStat, Filesystem } from "@zfskit/zpl";
import { type CommandSpec, defineCommand } from "../command.ts";
import { controlEntries } from "../control-directory.ts";
import { eachTarget } from "../each-target.ts";
import { modeText, sizeText, statsJson, timeText } from "../file-text.ts";
import type { Output } from "../output.ts";
import { withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { nameOf, parseTarget } from "../target.ts";

interface LsOptions {
  readonly long?: boolean;
  readonly recursive?: boolean;
}

/** One line of a listing. */
interface Row {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly stats: FileStat | undefined;
}

/** Names in directories. */
export const ls: CommandSpec = defineCommand<LsOptions>({
  name: "ls",
  group: "files",
  summary: "list directories",
  args: "[TARGET...]",
  options: [
    { flags: "-l, --long", text: "mode, links, owner, group, size, time and links' targets too" },
    { flags: "-R, --recursive", text: "directories below too" },
  ],
  examples: [
    ["ls -p disk.img", "the root of the pool's own dataset"],
    ["ls -p disk.img -l home@monday:/etc", "a directory of a snapshot, with attributes"],
    ["ls -p disk.img home:/.zfs/snapshot", "the snapshots of a dataset, as directories"],
    ["ls -p disk.img /home/user/docs", "dataset and path run together"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    await withPool(options, out, async (pool) => {
      const targets = args.length === 0 ? [undefined] : args;
      let listed = 0;
      await eachTarget(targets, out, async (argument) => {
        const target = await parseTarget(pool, argument);
        const fs = await pool.dataset(nameOf(target));
        if (targets.length > 1 && !out.json) out.name(`${listed++ === 0 ? "" : "\n"}${out.style("bold", shown(argument ?? "/"))}:`);
        const control = await controlEntries(pool, target);
        if (control !== undefined) {
          const rows: Row[] = [];
          for (const entry of control) {
            const stats = options.long === true || out.json ? await statsOr(out, () => entry.stats()) : undefined;
            rows.push({ name: entry.name, path: entry.path, type: "dir", stats });
          }
          printRows(out, fs, rows, new Map(), options);
          return;
        }
        const stats = await fs.stat(target.path);
        if (stats.isDirectory()) await listDirectory(out, fs, target.path, options);
        else
          printRows(
            out,
            fs,
            [{ name: target.path, path: target.path, type: stats.type, stats }],
            await targetsOf(out, fs, options, [{ name: target.path, path: target.path, type: stats.type, stats }]),
            options,
          );
      });
    });
  },
});

async function listDirectory(out: Output, fs: Filesystem, path: string, options: LsOptions): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(path, { withFileTypes: true, onDamage: (error) => out.fail(error.message) });
  } catch (error) {
    if (!isZfsError(error)) throw error;
    out.fail(error.message);
    return;
  }
  const rows: Row[] = [];
  for (const entry of entries) {
    const path = join(entry);
    const soon = options.long === true || out.json ? statsOf(out, fs, entry.ino, path) : undefined;
    const stats = soon instanceof Promise ? await soon : soon;
    rows.push({ name: entry.name, path, type: stats?.type ?? entry.type, stats });
  }
  printRows(out, fs, rows, await targetsOf(out, fs, options, rows), options);
  if (options.recursive !== true) return;
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const below = join(entry);
    if (!out.json) out.name(`\n${out.style("bold", shown(below))}:`);
    await listDirectory(out, fs, below, options);
  }
}

/** Attributes of a file, mostly at once; undefined where they could not be read, which is told. */
function statsOf(out: Output, fs: Filesystem, object: number, path: string): Soon<FileStat | undefined> {
  const failed = (error: unknown): undefined => {
    if (!isZfsError(error)) throw error;
    out.fail(error.at({ dataset: fs.name, path }).message);
  };
  try {
    const file = fs.znode(object);
    return file instanceof Promise ? file.then(({ stats }) => stats, failed) : file.stats;
  } catch (error) {
    return failed(error);
  }
}

async function statsOr(out: Output, read: () => Promise<FileStat | undefined>): Promise<FileStat | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!isZfsError(error)) throw error;
    out.fail(error.message);
    return undefined;
  }
}

async function targetsOf(out: Output, fs: Filesystem, options: LsOptions, rows: readonly Row[]): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (options.long !== true) return targets;
  for (const row of rows) {
    if (row.stats?.isSymbolicLink() !== true) continue;
    try {
      targets.set(row.path, await fs.readlink(row.path));
    } catch (error) {
      if (!isZfsError(error)) throw error;
      out.fail(error.message);
    }
  }
  return targets;
}

const TYPE_STYLES: Readonly<Record<string, "blue" | "cyan" | "yellow" | "magenta">> = {
  dir: "blue",
  symlink: "cyan",
  char: "yellow",
  block: "yellow",
  fifo: "magenta",
  socket: "magenta",
};

function printRows(out: Output, fs: Filesystem, rows: readonly Row[], targets: ReadonlyMap<string, string>, options: LsOptions): void {
  if (out.json) {
    for (const row of rows)
      out.value({
        dataset: fs.name,
        path: row.path,
        ...(row.stats === undefined ? { type: row.type } : statsJson(row.stats)),
        target: targets.get(row.path),
      });
    return;
  }
  const cells = rows.map(({ stats }) => (options.long !== true || stats === undefined ? [] : cellsOf(stats)));
  const widths = widthsOf(cells);
  for (let i = 0; i < rows.length; i++) out.name(aligned(cells[i]!, widths) + nameText(out, rows[i]!, targets.get(rows[i]!.path)));
}

function cellsOf(stats: FileStat): string[] {
  return [modeText(stats), String(stats.nlink), String(stats.uid), String(stats.gid), sizeText(stats), timeText(stats.mtimeNs)];
}

/** The longest cell of each column. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) for (let i = 0; i < row.length; i++) widths[i] = Math.max(widths[i] ?? 0, row[i]!.length);
  return widths;
}

function aligned(cells: readonly string[], widths: readonly number[]): string {
  let text = "";
  for (let i = 0; i < cells.length; i++) text += `${cells[i]!.padStart(widths[i]!)}  `;
  return text;
}

function nameText(out: Output, { name, type }: Row, target: string | undefined): string {
  const style = TYPE_STYLES[type];
  const text = out.toTerminal ? shown(name) : name;
  const coloured = style === undefined ? text : out.style(style, text);
  return target === undefined ? coloured : `${coloured} -> ${out.toTerminal ? shown(target) : target}`;
}

function join(entry: Dirent): string {
  return entry.parentPath === "/" ? `/${entry.name}` : `${entry.parentPath}/${entry.name}`;
}
