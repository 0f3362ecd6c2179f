/** What one member says of its pool, without opening that. */
import { type BlockSource, type Limits, ZfsError } from "@zfskit/core";
import type { NvList } from "@zfskit/nvlist";
import { nvGet, nvNumber } from "@zfskit/nvlist/lookup";
import { type Label, leavesOf, parseVdevConfig, readLabels, type VdevConfig } from "@zfskit/vdev";

/** States of a pool, as labels have them (include/sys/fs/zfs.h pool_state_t). */
const STATES = ["active", "exported", "destroyed", "spare", "cache", "uninitialized", "unavailable", "potentially active"] as const;
export type PoolState = (typeof STATES)[number];

/** A member's label, in short. */
export interface LabelSummary {
  readonly poolName: string | undefined;
  readonly poolGuid: bigint | undefined;
  readonly topGuid: bigint | undefined;
  /** This member's own. */
  readonly guid: bigint;
  readonly state: PoolState;
  /** Kind of the top-level vdev that the member belongs to: disk, file, mirror, raidz, draid, ... */
  readonly vdevKind: string | undefined;
  /** Disks of that vdev that may be lost; 0 for a single disk and, by this count, for a mirror. */
  readonly nparity: number;
  readonly ashift: number | undefined;
  readonly hostname: string | undefined;
  readonly hostid: bigint | undefined;
  readonly txg: number;
  readonly version: number | undefined;
  /** Leaves of the top-level vdev in their order. */
  readonly leafGuids: readonly bigint[];
  /** How many top-level vdevs the pool has. */
  readonly topCount: number | undefined;
  readonly tree: VdevConfig | undefined;
  /** The label's nvlist, whole. */
  readonly config: NvList;
  /** Of the four labels, those that verified. */
  readonly labels: readonly number[];
}

/**
 * Read the labels of a source and say what the newest of them says.
 *
 * @throws {ZfsError} ECORRUPT when no label verifies: the source is not a member of any pool
 */
export async function probeLabel(source: BlockSource, options: { readonly limits?: Limits } = {}): Promise<LabelSummary> {
  const { labels, bad } = await readLabels(source, options.limits);
  const best = labels.reduce<Label | undefined>(
    (newest, label) => (newest === undefined || label.txg > newest.txg ? label : newest),
    undefined,
  );
  if (best === undefined) {
    const name = source.name ?? "source";
    if (source.size < SMALLEST_MEMBER_BYTES)
      throw new ZfsError("ECORRUPT", `${name} is not a member of a ZFS pool: its ${source.size} bytes are too few`);
    const why = bad.find(({ error }) => error.code === "EIO");
    if (why !== undefined) throw why.error;
    throw new ZfsError("ECORRUPT", `${name} is not a member of a ZFS pool: none of its four labels verifies`);
  }
  return summarise(
    best,
    labels.map((label) => label.index),
  );
}

/** OpenZFS takes no device below 64 MiB, but four labels fit into a MiB. */
const SMALLEST_MEMBER_BYTES = 1024 * 1024;

function summarise(label: Label, labels: number[]): LabelSummary {
  const { config } = label;
  const treeList = nvGet(config, "vdev_tree", "nvlist");
  const tree = treeList === undefined ? undefined : parseVdevConfig(treeList);
  const state = nvNumber(config, "state") ?? 0;
  if (label.guid === undefined)
    throw new ZfsError("ECORRUPT", "label has no guid", { place: { structure: "vdev_label", offset: label.offset } });
  return {
    poolName: nvGet(config, "name", "string"),
    poolGuid: label.poolGuid,
    topGuid: nvGet(config, "top_guid", "uint64"),
    guid: label.guid,
    state: STATES[state] ?? "unavailable",
    vdevKind: tree?.type,
    nparity: tree?.nparity ?? 0,
    ashift: tree?.ashift,
    hostname: nvGet(config, "hostname", "string"),
    hostid: nvGet(config, "hostid", "uint64"),
    txg: label.txg,
    version: nvNumber(config, "version"),
    leafGuids: tree === undefined ? [] : leavesOf(tree).map((leaf) => leaf.guid),
    topCount: nvNumber(config, "vdev_children"),
    tree,
    config,
    labels,
  };
}
