/** Members put together to pools, and to the top-level vdevs that their labels describe. */
import { ZfsError } from "@zfskit/core";
import { nvGet } from "@zfskit/nvlist/lookup";
import { leavesOf, type VdevConfig } from "@zfskit/vdev";
import type { Member } from "./member.ts";
import type { PoolState } from "./probe.ts";

/** A leaf that a pool's labels name and no source has. */
export interface MissingLeaf {
  readonly guid: bigint;
  /** Where OpenZFS last saw it. */
  readonly path: string | undefined;
  /** The top-level vdev that it belongs to. */
  readonly top: number;
}

/** A pool, as the labels of some members show it. */
export interface FoundPool {
  readonly name: string;
  readonly guid: bigint;
  readonly state: PoolState;
  /** Of the newest label. */
  readonly txg: number;
  readonly members: readonly Member[];
  readonly missing: readonly MissingLeaf[];
  /** Top-level vdevs that no member's label describes, so that not even their leaves are known. */
  readonly unknownTops: readonly number[];
  /** Top-level vdevs by their number, each from the newest label that has it. */
  readonly tops: ReadonlyMap<number, VdevConfig>;
}

/**
 * Group members by pool. Spares and cache devices name no pool and are left out.
 *
 * @throws {ZfsError} EINVAL when two sources are the same member
 */
export function groupMembers(members: readonly Member[]): FoundPool[] {
  const groups = new Map<bigint, Member[]>();
  for (const member of members) {
    const { poolGuid } = member.label;
    if (poolGuid === undefined) continue;
    groups.set(poolGuid, [...(groups.get(poolGuid) ?? []), member]);
  }
  return [...groups].map(([guid, group]) => describePool(guid, group));
}

function describePool(guid: bigint, members: readonly Member[]): FoundPool {
  refuseDoubles(members);
  const newestFirst = [...members].sort((a, b) => b.label.txg - a.label.txg);
  const [newest] = newestFirst;
  if (newest === undefined) throw new TypeError("a pool has members");
  const tops = new Map<number, VdevConfig>();
  for (const { label } of newestFirst) if (label.tree !== undefined && !tops.has(label.tree.id)) tops.set(label.tree.id, label.tree);
  const present = new Set(members.map((member) => member.label.guid));
  const missing: MissingLeaf[] = [];
  for (const [top, config] of tops) {
    for (const leaf of leavesOf(config)) if (!present.has(leaf.guid)) missing.push({ guid: leaf.guid, path: leaf.path, top });
  }
  const holes = new Set(nvGet(newest.label.config, "hole_array", "uint64_array") ?? []);
  const count = newest.label.topCount ?? tops.size;
  const unknownTops = Array.from({ length: Math.min(count, TOPS_LIMIT) }, (_, id) => id).filter(
    (id) => !tops.has(id) && !holes.has(BigInt(id)),
  );
  return {
    name: newest.label.poolName ?? "",
    guid,
    state: newest.label.state,
    txg: newest.label.txg,
    members,
    missing,
    unknownTops,
    tops,
  };
}

/** More top-level vdevs than any pool has; the count comes from a label. */
const TOPS_LIMIT = 65536;

function refuseDoubles(members: readonly Member[]): void {
  const seen = new Map<bigint, Member>();
  for (const member of members) {
    const other = seen.get(member.label.guid);
    if (other !== undefined) {
      throw new ZfsError(
        "EINVAL",
        `${other.source.name} and ${member.source.name} are the same member (guid ${member.label.guid}): give it once`,
      );
    }
    seen.set(member.label.guid, member);
  }
}

/**
 * The pool that is meant: the only one, or the one of a name or guid.
 *
 * @throws {ZfsError} EINVAL when several are there and none is named, ENOENT when none is of that name
 */
export function choosePool(pools: readonly FoundPool[], wanted: string | bigint | undefined): FoundPool {
  const list = pools.map((pool) => `${pool.name} (${pool.guid})`).join(", ");
  const matching = wanted === undefined ? pools : pools.filter((pool) => pool.name === wanted || String(pool.guid) === String(wanted));
  const [chosen, second] = matching;
  if (chosen === undefined) {
    if (wanted === undefined) throw new ZfsError("ENOENT", "no member of a ZFS pool among the sources, but spares or cache devices");
    throw new ZfsError("ENOENT", `no pool ${wanted} among the sources: there are ${list}`);
  }
  if (second === undefined) return chosen;
  if (wanted !== undefined)
    throw new ZfsError(
      "EINVAL",
      `several pools are called ${wanted}: choose one by its guid, ${matching.map((pool) => pool.guid).join(" or ")}`,
    );
  const stray = matching.flatMap((pool) => pool.members).find((member) => !member.fromFolder && member.label.poolGuid !== chosen.guid);
  if (stray !== undefined) {
    throw new ZfsError(
      "EINVAL",
      `${stray.source.name} belongs to pool ${stray.label.poolName}, ${chosen.members[0]?.source.name} to ${chosen.name}: choose a pool by name or guid`,
    );
  }
  throw new ZfsError("EINVAL", `${pools.length} pools are here: choose one of ${list}`);
}
