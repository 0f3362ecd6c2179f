import { isUserProperty, type Property, type PropertyList, type PropertyRelease, propertyTable, sourceText, targetName } from "@zfskit/dsl";
import { accountProperties, isAccountProperty } from "../account-properties.ts";
import { type CommandSpec, defineCommand } from "../command.ts";
import { timeText } from "../file-text.ts";
import { UsageError, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { type Column, humanSize, printTable } from "../table.ts";
import { parseKinds, propertyReader, targetsOf } from "./datasets.ts";

interface GetOptions {
  readonly recursive?: boolean;
  readonly sources?: string;
  readonly type?: string;
  readonly exact?: boolean;
  readonly release?: string;
}

const SOURCES = ["local", "default", "inherited", "received", "none"];
const RELEASES: readonly PropertyRelease[] = ["2.1", "2.4", "newer"];
const COLUMNS: readonly Column[] = [{ title: "NAME" }, { title: "PROPERTY" }, { title: "VALUE" }, { title: "SOURCE" }];
const RECEIVED: Column = { title: "RECEIVED" };
const NANOSECONDS = 1_000_000_000n;

/** Sizes of which zero means that there is no such limit. */
const NONE_WHERE_ZERO: ReadonlySet<string> = new Set(["quota", "refquota", "reservation", "refreservation"]);

/** The short names that zfs has for some properties. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  compress: "compression",
  lrefer: "logicalreferenced",
  lused: "logicalused",
  ratio: "compressratio",
  rdonly: "readonly",
  recsize: "recordsize",
  refer: "referenced",
  refratio: "refcompressratio",
  refreserv: "refreservation",
  reserv: "reservation",
  volblock: "volblocksize",
};

/** Properties, as `zfs get` shows them. */
export const get: CommandSpec = defineCommand<GetOptions>({
  name: "get",
  group: "datasets",
  summary: "show properties of datasets, snapshots and bookmarks",
  text: "Without DATASET, those of the pool's own dataset. Without PROPERTY, what users, groups and projects use is shown too, as far as it is kept: userused@ID, groupquota@ID, projectobjused@ID and so on; ID is a number or a SID, and userused@ alone means all. What only an imported pool has (available, mounted, keystatus, an alternate root before a mountpoint) is not shown.",
  args: "[PROPERTY,...|all] [DATASET...]",
  options: [
    { flags: "-r, --recursive", text: "everything below too, snapshots and bookmarks included" },
    { flags: "-s, --sources <LIST>", text: `only values from these sources: ${SOURCES.join(", ")}` },
    { flags: "-t, --type <LIST>", text: "only of these kinds: filesystem, volume, snapshot, bookmark" },
    { flags: "--release <VERSION>", text: `answer as OpenZFS ${RELEASES.join(" or ")} would about what is not set`, preset: "2.4" },
    { flags: "-x, --exact", text: "sizes in bytes, times in seconds since 1970" },
  ],
  examples: [
    ["get -p disk.img userused@,userquota@1000 home", "what every user uses, and what user 1000 may"],
    ["get -p disk.img", "all properties of the pool's own dataset"],
    ["get -p disk.img -r -s local all", "what was set, anywhere"],
    ["get -p disk.img used,compressratio home@monday", "two of a snapshot"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    const { wanted, names, withAccounts } = parseArguments(args);
    const kinds = parseKinds(options.type, ["filesystem", "volume", "snapshot", "bookmark"]);
    const sources = parseSources(options.sources);
    const release = RELEASES.find((each) => each === options.release);
    if (release === undefined) throw new UsageError(`--release takes ${RELEASES.join(", ")}, not ${JSON.stringify(options.release)}`);
    await withPool(options, out, async (pool) => {
      const reader = propertyReader(pool, release);
      const rows: string[][] = [];
      const roots = names.length === 0 ? [pool.name] : names;
      const only = wanted === undefined ? undefined : new Set(wanted);
      for await (const target of targetsOf(pool, roots, { recursive: options.recursive === true, kinds, out })) {
        const list = await reader.read(target, { only });
        if (!kinds.has(list.kind)) continue;
        // A dataset whose key is not there still has most of its properties.
        for (const error of list.errors) if (error.code !== "EACCES") out.fail(error.message);
        const name = targetName(target);
        const accounts = list.kind !== "bookmark" && withAccounts ? await accountProperties(pool, name, out, wanted) : new Map();
        for (const property of select(list, accounts, wanted)) {
          if (!sources.has(property.source.kind)) continue;
          if (out.json) out.value(jsonOf(name, property));
          else
            rows.push([
              name,
              property.name,
              options.exact === true ? property.value : valueText(property),
              sourceText(property.source),
              property.received ?? "-",
            ]);
        }
      }
      if (out.json) return;
      const anyReceived = rows.some((row) => row[4] !== "-");
      printTable(
        out,
        anyReceived ? [...COLUMNS.slice(0, 3), RECEIVED, ...COLUMNS.slice(3)] : COLUMNS,
        rows.map((row) => cellsOf(row, anyReceived)),
      );
    });
  },
});

function cellsOf([name = "", property = "", value = "", source = "", received = ""]: readonly string[], anyReceived: boolean): string[] {
  return (anyReceived ? [name, property, value, received, source] : [name, property, value, source]).map(shown);
}

interface Wanted {
  /** All without any. */
  readonly wanted: readonly string[] | undefined;
  readonly names: readonly string[];
  /** Whether what users, groups and projects use is asked for too: `all` does not mean them, as with zfs. */
  readonly withAccounts: boolean;
}

/** The first argument names properties if it can; else all are meant, and it is a dataset. */
function parseArguments([first, ...rest]: readonly string[]): Wanted {
  if (first === undefined || first === "all") return { wanted: undefined, names: rest, withAccounts: first === undefined };
  const wanted = first.split(",").map((name) => ABBREVIATIONS[name] ?? name);
  const unknown = wanted.filter((name) => !isProperty(name));
  if (unknown.length === 0) return { wanted, names: rest, withAccounts: wanted.some(isAccountProperty) };
  if (wanted.length > 1 || rest.length > 0) throw new UsageError(`there is no property ${unknown.join(", ")}`);
  return { wanted: undefined, names: [first], withAccounts: true };
}

function isProperty(name: string): boolean {
  return isUserProperty(name) || isAccountProperty(name) || propertyTable.some((fact) => fact.name === name);
}

function parseSources(list: string | undefined): ReadonlySet<string> {
  if (list === undefined) return new Set(SOURCES);
  const wrong = list.split(",").find((source) => !SOURCES.includes(source));
  if (wrong !== undefined) throw new UsageError(`--sources takes ${SOURCES.join(", ")}, not ${JSON.stringify(wrong)}`);
  return new Set(list.split(","));
}

type Accounts = ReadonlyMap<string, readonly Property[]>;

/** Those that were asked for by name are shown as a dash where there is none; of `userused@` there may be many, or none. */
function select({ properties }: PropertyList, accounts: Accounts, wanted: readonly string[] | undefined): readonly Property[] {
  if (wanted === undefined) return [...properties, ...[...accounts.values()].flat()];
  return wanted.flatMap((name) => {
    const found = name.endsWith("@")
      ? (accounts.get(name) ?? [])
      : (accounts.get(name)?.[0] ?? properties.find((each) => each.name === name));
    return found ?? { name, value: "-", source: { kind: "none" } };
  });
}

function jsonOf(name: string, { name: property, value, source, received }: Property): Record<string, unknown> {
  return { name, property, value, source: sourceText(source), ...(received === undefined ? {} : { received }) };
}

/** A value for people: three digits of a size, dates in UTC. */
function valueText({ name, value, unit }: Property): string {
  if (value === "0" && (name.includes("quota@") || NONE_WHERE_ZERO.has(name))) return "none";
  if (value === "-" || unit === undefined) return value;
  if (unit === "ratio") return `${value}x`;
  if (unit === "seconds") return `${timeText(BigInt(value) * NANOSECONDS)} UTC`;
  return humanSize(Number(value));
}
