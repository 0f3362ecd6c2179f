import { isZfsError, type ZfsError } from "@zfskit/core";
import {
  type DatasetNode,
  type PropertyList,
  PropertyReader,
  type PropertyRelease,
  type PropertyTarget,
  readBookmark,
  readBookmarks,
  readClones,
  targetName,
} from "@zfskit/dsl";
import type { Pool } from "@zfskit/pool";
import { type CommandSpec, defineCommand } from "../command.ts";
import type { Output } from "../output.ts";
import { UsageError, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { type Column, humanSize, printTable } from "../table.ts";
import { parseDataset } from "../target.ts";

interface DatasetsOptions {
  readonly all?: boolean;
  readonly type?: string;
  readonly exact?: boolean;
}

const KINDS = ["filesystem", "volume", "snapshot", "bookmark"] as const;
type Kind = (typeof KINDS)[number];

const COLUMNS: readonly Column[] = [
  { title: "NAME" },
  { title: "TYPE" },
  { title: "USED", align: "right" },
  { title: "REFER", align: "right" },
  { title: "RATIO", align: "right" },
  { title: "ORIGIN" },
];

/** Properties that are shown, or are in the JSON. */
const SHOWN: ReadonlySet<string> = new Set(["used", "referenced", "compressratio", "origin", "guid", "createtxg", "creation"]);

/** All datasets of a pool, parents first. */
export const datasets: CommandSpec = defineCommand<DatasetsOptions>({
  name: "datasets",
  group: "datasets",
  summary: "list filesystems, volumes, snapshots and bookmarks",
  args: "[DATASET...]",
  options: [
    { flags: "-a, --all", text: "snapshots and bookmarks too" },
    { flags: "-t, --type <LIST>", text: `only these kinds: ${KINDS.join(", ")}, or all` },
    { flags: "-x, --exact", text: "sizes in bytes" },
  ],
  examples: [
    ["datasets -p disk.img", "filesystems and volumes"],
    ["datasets -p disk.img -t snapshot home", "the snapshots of one dataset and of those below it"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    const kinds = parseKinds(options.type, options.all === true ? KINDS : ["filesystem", "volume"]);
    await withPool(options, out, async (pool) => {
      const reader = propertyReader(pool);
      const rows: string[][] = [];
      for await (const target of targetsOf(pool, args, { recursive: true, kinds, out })) {
        const list = await reader.read(target, { only: SHOWN });
        if (!kinds.has(list.kind)) continue;
        for (const error of list.errors) if (error.code !== "EACCES") out.fail(error.message);
        if (out.json) out.value(await jsonOf(pool, target, list));
        else rows.push(rowOf(target, list, options.exact === true));
      }
      if (!out.json) printTable(out, COLUMNS, rows);
    });
  },
});

/** What `--type` names, or what is meant without it. */
export function parseKinds(list: string | undefined, preset: readonly Kind[]): ReadonlySet<string> {
  if (list === undefined) return new Set(preset);
  const kinds = list.split(",").flatMap((kind) => (kind === "all" ? KINDS : [kind]));
  const wrong = kinds.find((kind) => !(KINDS as readonly string[]).includes(kind));
  if (wrong !== undefined) throw new UsageError(`--type takes ${KINDS.join(", ")} or all, not ${JSON.stringify(wrong)}`);
  return new Set(kinds);
}

export function propertyReader(pool: Pool, release?: PropertyRelease): PropertyReader {
  return new PropertyReader(pool.datasets, { open: (dataset, name, signal) => pool.objset(dataset, name, { signal }), release });
}

interface TargetsOptions {
  readonly recursive: boolean;
  /** Snapshots and bookmarks are not even looked for unless they are wanted. */
  readonly kinds: ReadonlySet<string>;
  readonly out: Output;
}

/** What arguments name, the whole pool without any: datasets, snapshots and bookmarks, and with `recursive` what is below. */
export async function* targetsOf(pool: Pool, args: readonly string[], options: TargetsOptions): AsyncGenerator<PropertyTarget> {
  if (args.length === 0) yield* below(pool, await pool.datasets.root(), options);
  for (const argument of args) {
    const [name = "", bookmark] = argument.split("#", 2);
    const { dataset, snapshot } = await parseDataset(pool, name);
    const node = await pool.datasets.find(dataset);
    if (bookmark !== undefined) yield { node, bookmark: await readBookmark(pool.datasets, node, bookmark) };
    else if (snapshot !== undefined) yield { node, snapshot: await pool.datasets.snapshot(node, snapshot) };
    else yield* below(pool, node, options);
  }
}

async function* below(pool: Pool, node: DatasetNode, options: TargetsOptions): AsyncGenerator<PropertyTarget> {
  const { kinds, out } = options;
  const onDamage = (error: ZfsError) => out.fail(error.message);
  if (kinds.has("filesystem") || kinds.has("volume")) yield { node };
  if (!options.recursive) return;
  const snapshots = kinds.has("snapshot") ? await pool.datasets.snapshots(node, undefined, onDamage) : [];
  for (const snapshot of snapshots) yield { node, snapshot };
  const bookmarks = kinds.has("bookmark") ? await orNone(out, () => readBookmarks(pool.datasets, node)) : [];
  for (const bookmark of bookmarks) yield { node, bookmark };
  for (const child of await pool.datasets.children(node, undefined, onDamage)) yield* below(pool, child, options);
}

/** Damage to one list costs that list, not the rest. */
async function orNone<T>(out: Output, list: () => Promise<T[]>): Promise<T[]> {
  try {
    return await list();
  } catch (error) {
    if (!isZfsError(error)) throw error;
    out.fail(error.message);
    return [];
  }
}

function rowOf(target: PropertyTarget, list: PropertyList, exact: boolean): string[] {
  const value = valuesOf(list);
  const size = (name: string): string => {
    const bytes = value(name);
    return bytes === undefined ? "-" : exact ? bytes : humanSize(Number(bytes));
  };
  const ratio = value("compressratio");
  return [
    shown(targetName(target)),
    list.kind,
    size("used"),
    size("referenced"),
    ratio === undefined ? "-" : `${ratio}x`,
    shown(value("origin") ?? "-"),
  ];
}

async function jsonOf(pool: Pool, target: PropertyTarget, list: PropertyList): Promise<Record<string, unknown>> {
  const value = valuesOf(list);
  const number = (name: string): number | null => (value(name) === undefined ? null : Number(value(name)));
  return {
    name: targetName(target),
    type: list.kind,
    guid: value("guid") ?? null,
    createtxg: number("createtxg"),
    creation: number("creation"),
    used: number("used"),
    referenced: number("referenced"),
    origin: value("origin") ?? null,
    clones: target.snapshot === undefined ? [] : await readClones(pool.datasets, target.snapshot.dataset),
  };
}

function valuesOf(list: PropertyList): (name: string) => string | undefined {
  const values = new Map(list.properties.map((property) => [property.name, property.value]));
  return (name) => values.get(name);
}
