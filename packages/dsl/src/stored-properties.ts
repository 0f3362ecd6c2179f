/**
 * Properties as they are set: each dataset directory keeps a ZAP of its own, and what is not there comes from above.
 *
 * A name may stand there plain (set locally), with `$recvd` (came with a stream), with `$inherit` (the received value
 * was cleared) or with `$iuv` (a value that older releases would not understand; the plain one is what they see).
 *
 * @see OpenZFS module/zfs/dsl_prop.c dsl_prop_get_dd, dsl_prop_get_ds, dsl_prop_get_all_impl
 */
import { isZfsError, ZfsError } from "@zfskit/core";
import { readDslDir } from "./dataset.ts";
import type { DatasetNode, DatasetTree, SnapshotNode } from "./dataset-tree.ts";
import { isInheritable, isUserProperty, type PropertyFact, propertyTable } from "./property-table.ts";
import { wordOfValue } from "./property-values.ts";

/** Where a value comes from, as `zfs get` has it; `none` is shown as a dash. */
export type PropertySource =
  | { readonly kind: "local" | "default" | "received" | "none" }
  | { readonly kind: "inherited"; readonly from: string };

/** A value that is set somewhere. */
export interface StoredProperty {
  readonly value: bigint | string;
  readonly source: PropertySource;
}

type RawProperties = ReadonlyMap<string, bigint | string>;

const INHERIT_SUFFIX = "$inherit";
const RECEIVED_SUFFIX = "$recvd";
const NEWER_SUFFIX = "$iuv";

/** FreeBSD's name for `zoned`. */
const ALIASES: Readonly<Record<string, string>> = { jailed: "zoned" };

const facts: ReadonlyMap<string, PropertyFact> = new Map(propertyTable.map((fact) => [fact.name, fact]));

interface DirLinks {
  readonly zapobj: number;
  readonly parent: number;
}

/** One place where properties may be set. */
interface Level {
  readonly name: string;
  readonly zapobj: number;
  /** Above the dataset that is asked for: only what is inherited counts. */
  readonly above: boolean;
}

/** Reads property ZAPs of one pool, each once as long as this object lives. */
export class PropertyStore {
  readonly #tree: DatasetTree;
  readonly #zaps = new Map<number, RawProperties>();
  readonly #dirs = new Map<number, DirLinks>();

  constructor(tree: DatasetTree) {
    this.#tree = tree;
  }

  /**
   * All properties that are set for a dataset or snapshot, there or above it.
   *
   * @param onError - told of places that could not be read; what others have is found all the same
   */
  async read(
    node: DatasetNode,
    snapshot: SnapshotNode | undefined,
    options: { readonly onError: (error: ZfsError) => void; readonly signal?: AbortSignal | undefined },
  ): Promise<Map<string, StoredProperty>> {
    const found = new Map<string, StoredProperty>();
    const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        if (!isZfsError(error)) throw error;
        options.onError(error.at({ dataset: name }));
      }
    };
    await attempt(node.name, async () => {
      for await (const level of this.#levels(node, snapshot, options.signal)) {
        await attempt(level.name, async () => {
          const raw = await this.#raw(level.zapobj, options.signal);
          for (const [name, property] of effective(raw, level)) if (!found.has(name)) found.set(name, property);
        });
      }
    });
    return found;
  }

  /** What was received for this very dataset or snapshot, whether or not something else counts now. */
  async received(node: DatasetNode, snapshot: SnapshotNode | undefined, signal?: AbortSignal): Promise<Map<string, bigint | string>> {
    const raw = await this.#raw(snapshot === undefined ? node.dir.view.propsZapobj : snapshot.dataset.view.propsObj, signal);
    const values = new Map<string, bigint | string>();
    for (const [key, value] of raw) if (key.endsWith(RECEIVED_SUFFIX)) values.set(baseName(key), value);
    return values;
  }

  async *#levels(node: DatasetNode, snapshot: SnapshotNode | undefined, signal: AbortSignal | undefined): AsyncGenerator<Level> {
    if (snapshot !== undefined) yield { name: `${node.name}@${snapshot.name}`, zapobj: snapshot.dataset.view.propsObj, above: false };
    yield { name: node.name, zapobj: node.dir.view.propsZapobj, above: snapshot !== undefined };
    let { name } = node;
    let parent = node.dir.view.parentObj;
    for (let depth = 0; name.includes("/"); depth++) {
      if (depth > this.#tree.mos.limits.datasetDepth)
        throw new ZfsError("ELIMIT", `nested deeper than limits.datasetDepth (${this.#tree.mos.limits.datasetDepth})`);
      name = name.slice(0, name.lastIndexOf("/"));
      const dir = await this.#dir(parent, signal);
      yield { name, zapobj: dir.zapobj, above: true };
      parent = dir.parent;
    }
  }

  async #dir(object: number, signal: AbortSignal | undefined): Promise<DirLinks> {
    const known = this.#dirs.get(object);
    if (known !== undefined) return known;
    const { view } = await readDslDir(this.#tree.mos, object, signal);
    const links = { zapobj: view.propsZapobj, parent: view.parentObj };
    this.#dirs.set(object, links);
    return links;
  }

  async #raw(object: number, signal: AbortSignal | undefined): Promise<RawProperties> {
    const known = this.#zaps.get(object);
    if (known !== undefined) return known;
    const raw = new Map<string, bigint | string>();
    if (object !== 0) {
      for await (const entry of (await this.#tree.mos.zap(object, signal)).entries(signal))
        raw.set(entry.name, entry.integerLength === 1 ? entry.text : entry.integer());
    }
    this.#zaps.set(object, raw);
    return raw;
  }
}

/** What one place says, the suffixes weighed up. */
function* effective(raw: RawProperties, level: Level): Generator<[name: string, property: StoredProperty]> {
  for (const base of new Set([...raw.keys()].map(baseName))) {
    const name = ALIASES[base] ?? base;
    const fact = facts.get(name);
    if (fact === undefined ? !isUserProperty(name) : level.above && !isInheritable(fact)) continue;
    const property = weigh(raw, base, fact, level);
    if (property !== undefined) yield [name, property];
  }
}

function weigh(raw: RawProperties, base: string, fact: PropertyFact | undefined, level: Level): StoredProperty | undefined {
  const own: PropertySource = level.above ? { kind: "inherited", from: level.name } : { kind: "local" };
  const newer = raw.get(base + NEWER_SUFFIX);
  if (typeof newer === "bigint" && fact?.words !== undefined && wordOfValue(fact.words, newer) !== undefined)
    return { value: newer, source: own };
  const local = raw.get(base);
  if (local !== undefined) return { value: local, source: own };
  if (raw.has(base + INHERIT_SUFFIX)) return undefined;
  const received = raw.get(base + RECEIVED_SUFFIX);
  return received === undefined ? undefined : { value: received, source: level.above ? own : { kind: "received" } };
}

function baseName(key: string): string {
  const suffix = key.indexOf("$");
  return suffix < 0 ? key : key.slice(0, suffix);
}
