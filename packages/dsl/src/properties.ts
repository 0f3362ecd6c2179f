/**
 * Properties of datasets, snapshots and bookmarks, as `zfs get` shows them.
 *
 * @see OpenZFS lib/libzfs/libzfs_dataset.c zfs_prop_get, get_numeric_property; module/zfs/zfs_ioctl.c zfs_ioc_objset_stats_impl
 */
import { isZfsError, type ZfsError } from "@zfskit/core";
import type { ObjectSet } from "@zfskit/dmu";
import { ObjsetType } from "@zfskit/format/dmu";
import type { Bookmark } from "./bookmark.ts";
import type { DslDataset } from "./dataset.ts";
import { bookmarkStatistics, type Statistics, statisticsParts } from "./dataset-statistics.ts";
import type { DatasetNode, DatasetTree, SnapshotNode } from "./dataset-tree.ts";
import { masterNodeProperties, objsetProperties, readObjsetProperties } from "./objset-properties.ts";
import { type PropertyRelease, propertiesOf } from "./property-release.ts";
import {
  appliesTo,
  type DatasetKind,
  isUserProperty,
  NO_LIMIT,
  type PropertyFact,
  type PropertyUnit,
  propertyTable,
} from "./property-table.ts";
import { wordOfValue } from "./property-values.ts";
import { type PropertySource, PropertyStore, type StoredProperty } from "./stored-properties.ts";

/** Whose properties: a dataset, or one of its snapshots or bookmarks. */
export interface PropertyTarget {
  readonly node: DatasetNode;
  readonly snapshot?: SnapshotNode | undefined;
  readonly bookmark?: Bookmark | undefined;
}

/** One property, as one line of `zfs get -p` has it. */
export interface Property {
  readonly name: string;
  /** Exact: bytes, seconds since 1970, words. */
  readonly value: string;
  readonly source: PropertySource;
  /** What the number counts; absent for words and plain numbers. */
  readonly unit?: PropertyUnit | undefined;
  /** What came with a stream, whether or not it counts. */
  readonly received?: string | undefined;
}

export interface PropertyList {
  readonly kind: DatasetKind;
  /** In the order of `zfs get all`, those of users last. */
  readonly properties: readonly Property[];
  /** What could not be read; properties that hang on it are absent. */
  readonly errors: readonly ZfsError[];
}

export interface PropertyOptions {
  /** Opens the object set of a dataset or snapshot; some properties lie in there. */
  readonly open: (dataset: DslDataset, name: string, signal?: AbortSignal) => Promise<ObjectSet>;
  /** Whose answer to give; 2.4 unless said otherwise. */
  readonly release?: PropertyRelease | undefined;
}

export interface ReadPropertiesOptions {
  /** Names of those that are wanted: for these alone the pool is read. All without it. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Numbers that count as set where they are there without being the preset. */
const LOCAL_WHERE_SET: ReadonlySet<string> = new Set([
  "canmount",
  "volsize",
  "quota",
  "refquota",
  "reservation",
  "refreservation",
  "filesystem_limit",
  "snapshot_limit",
  "filesystem_count",
  "snapshot_count",
]);
const LIMITS: ReadonlySet<string> = new Set(["filesystem_limit", "snapshot_limit", "filesystem_count", "snapshot_count"]);

const NONE: PropertySource = { kind: "none" };
const DEFAULT: PropertySource = { kind: "default" };
const LOCAL: PropertySource = { kind: "local" };

/** `inherited from tank`, `local`, `default`, `received`, or a dash: the last column of `zfs get`. */
export function sourceText(source: PropertySource): string {
  if (source.kind === "inherited") return `inherited from ${source.from}`;
  return source.kind === "none" ? "-" : source.kind;
}

/** The full name of what has the properties. */
export function targetName({ node, snapshot, bookmark }: PropertyTarget): string {
  if (bookmark !== undefined) return `${node.name}#${bookmark.name}`;
  return snapshot === undefined ? node.name : `${node.name}@${snapshot.name}`;
}

/** Reads properties of many datasets of a pool; what parents say is read once. */
export class PropertyReader {
  readonly #tree: DatasetTree;
  readonly #store: PropertyStore;
  readonly #options: PropertyOptions;
  readonly #facts: readonly PropertyFact[];

  constructor(tree: DatasetTree, options: PropertyOptions) {
    this.#tree = tree;
    this.#store = new PropertyStore(tree);
    this.#options = options;
    this.#facts = propertiesOf(options.release ?? "2.4");
  }

  /** All properties that the pool has an answer to. Damage costs those that hang on it, and is told of. */
  async read(target: PropertyTarget, { only, signal }: ReadPropertiesOptions = {}): Promise<PropertyList> {
    const errors: ZfsError[] = [];
    const attempt = async (work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        if (!isZfsError(error)) throw error;
        errors.push(error.at({ dataset: targetName(target) }));
      }
    };
    if (target.bookmark !== undefined) {
      const { bookmark } = target;
      let known: Statistics = new Map();
      await attempt(async () => {
        known = await bookmarkStatistics(this.#tree, bookmark, signal);
      });
      const state = { kind: "bookmark", headKind: "filesystem", known, stored: new Map(), name: targetName(target) } as const;
      return { kind: "bookmark", properties: this.#assemble(state, only), errors };
    }
    const { node, snapshot } = target;
    const readStored = () => this.#store.read(node, snapshot, { onError: (error) => errors.push(error), signal });
    const storedWanted = only === undefined || [...only].some(isStored);
    let stored: ReadonlyMap<string, StoredProperty> = storedWanted ? await readStored() : new Map();
    const known: Statistics = new Map();
    for (const part of statisticsParts(known, this.#tree, node, snapshot, signal))
      if (only === undefined || part.names.some((name) => only.has(name))) await attempt(() => part.read());
    let headKind: "filesystem" | "volume" | undefined;
    await attempt(async () => {
      const objset = await this.#options.open(snapshot?.dataset ?? node.head, targetName(target), signal);
      headKind = objset.type === ObjsetType.zvol ? "volume" : "filesystem";
      if (only !== undefined && ![...only].some((name) => objsetProperties.has(name))) return;
      for (const [name, value] of await readObjsetProperties(objset, this.#tree.mos.limits, signal)) known.set(name, value);
    });
    if (headKind === undefined) {
      if (!storedWanted) stored = await readStored();
      headKind = stored.has("volsize") ? "volume" : "filesystem";
    }
    let received: ReadonlyMap<string, bigint | string> = new Map();
    if (storedWanted)
      await attempt(async () => {
        received = await this.#store.received(node, snapshot, signal);
      });
    const kind: DatasetKind = snapshot === undefined ? headKind : "snapshot";
    return { kind, properties: this.#assemble({ kind, headKind, known, stored, received, name: targetName(target) }, only), errors };
  }

  #assemble(state: State, only: ReadonlySet<string> | undefined): Property[] {
    const properties: Property[] = [];
    const add = (fact: PropertyFact, value: bigint | string, source: PropertySource): void => {
      const received = state.received?.get(fact.name);
      properties.push({
        name: fact.name,
        value: this.#text(fact, value, source, state.name),
        source,
        unit: fact.unit,
        received: received === undefined ? undefined : this.#text(fact, received, LOCAL, state.name),
      });
    };
    for (const fact of this.#facts) {
      if (!appliesTo(fact, state.kind, state.headKind) || only?.has(fact.name) === false) continue;
      if (fact.name === "type") properties.push({ name: "type", value: state.kind, source: NONE });
      else {
        const found = lookUp(fact, state);
        if (found !== undefined) add(fact, found.value, found.source);
      }
    }
    const userNames = [...state.stored.keys()].filter((name) => isUserProperty(name) && only?.has(name) !== false).sort();
    for (const name of userNames) {
      const { value, source } = state.stored.get(name) as StoredProperty;
      const received = state.received?.get(name);
      properties.push({ name, value: String(value), source, received: received === undefined ? undefined : String(received) });
    }
    return properties;
  }

  /** A value as `zfs get -p` prints it. */
  #text(fact: PropertyFact, value: bigint | string, source: PropertySource, name: string): string {
    if (fact.name === "mountpoint") return mountPoint(String(value), source, name);
    if (typeof value === "string") return value;
    if (fact.unit === "ratio") return `${value / 100n}.${String(value % 100n).padStart(2, "0")}`;
    if (LIMITS.has(fact.name) && value === NO_LIMIT && this.#options.release !== "2.1") return "none";
    // A number without a word is one of a newer OpenZFS: better seen than left out.
    return (fact.words === undefined ? undefined : wordOfValue(fact.words, value)) ?? String(value);
  }
}

/** Properties that are never set need not be looked for where the others are. */
function isStored(name: string): boolean {
  return propertyTable.find((fact) => fact.name === name)?.attribute !== "readonly";
}

/** What was found out about one target. */
interface State {
  readonly kind: DatasetKind;
  readonly headKind: "filesystem" | "volume";
  readonly name: string;
  readonly known: ReadonlyMap<string, bigint | string>;
  readonly stored: ReadonlyMap<string, StoredProperty>;
  readonly received?: ReadonlyMap<string, bigint | string>;
}

/** The value that counts: computed ones win over stored ones, which still say where they come from. */
function lookUp(fact: PropertyFact, { known, stored }: State): StoredProperty | undefined {
  const computed = known.get(fact.name);
  const set = stored.get(fact.name);
  if (masterNodeProperties.has(fact.name)) return computed === undefined ? undefined : { value: computed, source: NONE };
  if (computed !== undefined) {
    if (set !== undefined) return { value: computed, source: set.source };
    if (fact.attribute !== "readonly" && computed === fact.preset) return { value: computed, source: DEFAULT };
    return { value: computed, source: LOCAL_WHERE_SET.has(fact.name) ? LOCAL : NONE };
  }
  if (set !== undefined) return set;
  if (fact.preset === undefined || (fact.attribute === "readonly" && !LIMITS.has(fact.name))) return undefined;
  return { value: fact.preset, source: DEFAULT };
}

/**
 * An inherited mount point goes on with the names below the dataset that has it. An alternate root, which is the
 * importing system's, is not put before it.
 *
 * @see OpenZFS lib/libzfs/libzfs_dataset.c zfs_prop_get, of ZFS_PROP_MOUNTPOINT
 */
function mountPoint(value: string, source: PropertySource, name: string): string {
  if (!value.startsWith("/")) return value;
  if (source.kind !== "inherited" && source.kind !== "default") return value;
  const below = source.kind === "inherited" ? name.slice(source.from.length + 1) : name;
  return `${value === "/" ? "" : value}/${below}`;
}

/** The properties of one dataset, snapshot or bookmark; {@link PropertyReader} is better for many. */
export function readProperties(
  tree: DatasetTree,
  target: PropertyTarget,
  options: PropertyOptions & ReadPropertiesOptions,
): Promise<PropertyList> {
  return new PropertyReader(tree, options).read(target, options);
}
