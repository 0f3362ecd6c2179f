/** The states that a pool's labels still know, and whether what they lead to can be read. */
import { defaultLimits, isZfsError, type Limits, type ZfsError } from "@zfskit/core";
import { PoolObjectSet } from "@zfskit/dmu";
import { type DslDataset, objsetPointer } from "@zfskit/dsl";
import { type FoundPool, groupMembers } from "./group.ts";
import { closeAll, type SourceOptions } from "./member.ts";
import { gatherMembers, type PoolSource } from "./members.ts";
import { collectUberblocks, type UberblockCopies } from "./rewind.ts";
import { openRoot, type PoolRoot } from "./root.ts";

/** One state of a pool. */
export interface PoolTxg extends UberblockCopies {
  /** The pool's name. */
  readonly pool: string;
  /** Only when it was asked for. */
  readonly check: TxgCheck | undefined;
}

/** What of a state's tree can be read: the MOS, and the object sets of all datasets and snapshots. */
export interface TxgCheck {
  /** Why the pool does not open at this state. */
  readonly error: ZfsError | undefined;
  /** Object sets that can be read. */
  readonly objsets: number;
  /** Datasets, snapshots and objects of the MOS that cannot. */
  readonly damage: readonly ZfsError[];
}

/**
 * The states of all pools among some sources, newest first. Nothing is kept open.
 *
 * @throws {ZfsError} EINVAL when two sources are the same member
 */
export async function* poolTxgs(
  sources: readonly PoolSource[] | PoolSource,
  options: {
    /** Only of the pool of this name or guid. */
    readonly pool?: string | bigint | undefined;
    /** Find out whether each can be read, which goes through its datasets. */
    readonly check?: boolean | undefined;
    /** How sources are opened, and what lies in them around a pool. */
    readonly sources?: SourceOptions | undefined;
    readonly limits?: Partial<Limits> | undefined;
    readonly signal?: AbortSignal | undefined;
  } = {},
): AsyncGenerator<PoolTxg> {
  const limits = { ...defaultLimits, ...options.limits };
  const members = await gatherMembers(
    Array.isArray(sources) ? (sources as readonly PoolSource[]) : [sources as PoolSource],
    limits,
    options.sources,
  );
  try {
    for (const found of groupMembers(members)) {
      if (options.pool !== undefined && options.pool !== found.name && String(options.pool) !== String(found.guid)) continue;
      for (const state of await collectUberblocks(found)) {
        options.signal?.throwIfAborted();
        const check = options.check === true ? await checkTxg(found, state, limits, options.signal) : undefined;
        yield { pool: found.name, ...state, check };
      }
    }
  } finally {
    await closeAll(members);
  }
}

async function checkTxg(
  found: FoundPool,
  { uberblock }: UberblockCopies,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<TxgCheck> {
  try {
    return await checkTree(await openRoot(found, uberblock, limits, { signal }), signal);
  } catch (error) {
    if (!isZfsError(error)) throw error;
    return { error, objsets: 0, damage: [] };
  }
}

async function checkTree({ mos, datasets, reader }: PoolRoot, signal: AbortSignal | undefined): Promise<TxgCheck> {
  const damage: ZfsError[] = [];
  const onDamage = (error: ZfsError) => void damage.push(error);
  let objsets = 0;
  const tryObjset = async (dataset: DslDataset, name: string) => {
    const bp = objsetPointer(dataset);
    if (bp === undefined) return;
    try {
      await PoolObjectSet.open(reader, bp, dataset.object, { signal });
      objsets++;
    } catch (error) {
      if (!isZfsError(error)) throw error;
      onDamage(error.at({ dataset: name }));
    }
  };
  for await (const dnode of mos.objset.dnodes({ ...(signal && { signal }) })) if ("error" in dnode) onDamage(dnode.error);
  for await (const node of datasets.descendants(await datasets.root(signal), signal, onDamage)) {
    await tryObjset(node.head, node.name);
    for (const { name, dataset } of await datasets.snapshots(node, signal, onDamage)) await tryObjset(dataset, `${node.name}@${name}`);
  }
  return { error: undefined, objsets, damage };
}
