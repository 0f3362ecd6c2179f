/**
 * Leaves that are there, and which of them hold a child's data: mirrors, replacements and spares have several.
 *
 * @see OpenZFS module/zfs/vdev.c vdev_load, vdev_draid.c vdev_draid_spare_get_child
 */
import { type BlockSource, ZfsError } from "@zfskit/core";
import { nvNumber } from "@zfskit/nvlist/lookup";
import type { VdevConfig } from "./config.ts";

/** A device of the pool that is there. */
export interface Leaf {
  readonly guid: bigint;
  /** The source's name. */
  readonly name: string;
  readonly source: BlockSource;
  /** 0 where all that was written should be there; above, the more that may be missing: such a leaf is tried last. */
  readonly doubt: number;
}

/**
 * The leaves that have a child's data at an offset, for a block written in the transaction group `birth` if that is known;
 * the most trusted first, none when all are missing.
 */
export type Sides = (offset: number, birth?: number) => readonly Leaf[];

/** Transaction groups whose writes a leaf missed: its dirty time log. */
export interface MissedTxgs {
  has(txg: number): boolean;
}

/** What opening children needs to know. */
export interface LeafOptions {
  /** Sources by guid; one that is absent is a missing device. */
  readonly members: ReadonlyMap<bigint, BlockSource>;
  /** Members whose labels are older than those of their siblings: they missed writes. */
  readonly stale?: ReadonlySet<bigint> | undefined;
  /** What members missed, by guid. */
  readonly missed?: ReadonlyMap<bigint, MissedTxgs> | undefined;
  /** The leaves that stand in for a distributed spare, at an offset of its. */
  readonly spare?: ((config: VdevConfig, offset: number, birth?: number) => readonly Leaf[]) | undefined;
}

/** Being filled with what it missed. */
const DOUBT_FILLING = 1;
/** Was away, or is not trusted any more. */
export const DOUBT_AWAY = 2;
const FILLING_KEYS = ["resilver_txg", "rebuild_txg", "degraded"];
const AWAY_KEYS = ["offline", "faulted", "removed", "not_present"];

/** Kinds that hold the same bytes on each child. */
const MIRROR_KINDS: ReadonlySet<string> = new Set(["mirror", "replacing", "spare"]);
/** Kinds that hold no data of their own; nothing may point to them. */
export const EMPTY_KINDS: ReadonlySet<string> = new Set(["hole", "missing"]);
const DISTRIBUTED_SPARE = "dspare";

/**
 * The sides of a vdev that is a leaf, or mirrors leaves at any depth.
 *
 * @throws {ZfsError} ENOTSUP for another kind, by name
 */
export function sidesOf(config: VdevConfig, options: LeafOptions): Sides {
  if (config.type === "disk" || config.type === "file") {
    return leafSides(config, options);
  }
  if (config.type === DISTRIBUTED_SPARE && options.spare !== undefined) {
    const { spare } = options;
    return (offset, birth) => spare(config, offset, birth);
  }
  if (EMPTY_KINDS.has(config.type)) return () => [];
  if (!MIRROR_KINDS.has(config.type)) throw new ZfsError("ENOTSUP", `vdevs of type ${config.type} are not implemented`);
  const children = config.children.map((child) => sidesOf(child, options));
  if (!hasDistributedSpare(config) && (options.missed?.size ?? 0) === 0) {
    const fixed = merge(children.map((child) => child(0)));
    return () => fixed;
  }
  return (offset, birth) => merge(children.map((child) => child(offset, birth)));
}

/** True where what lies below takes its data from other children, so that no leaf of its own needs to be there. */
export function hasDistributedSpare(config: VdevConfig): boolean {
  return config.type === DISTRIBUTED_SPARE || config.children.some(hasDistributedSpare);
}

function leafSides(config: VdevConfig, { members, stale, missed }: LeafOptions): Sides {
  const source = members.get(config.guid);
  if (source === undefined) return () => [];
  const leaf: Leaf = { guid: config.guid, name: source.name ?? `device ${config.guid}`, source, doubt: doubtOf(config, stale) };
  const usual = [leaf];
  const missedHere = missed?.get(config.guid);
  if (missedHere === undefined) return () => usual;
  const lacking = [{ ...leaf, doubt: DOUBT_AWAY }];
  return (_offset, birth) => (birth !== undefined && missedHere.has(birth) ? lacking : usual);
}

/** How much a configuration lets one doubt of a leaf, or of a distributed spare. */
export function doubtOf(config: VdevConfig, stale: ReadonlySet<bigint> | undefined): number {
  const has = (key: string) => (nvNumber(config.nvlist, key) ?? 0) !== 0;
  if (stale?.has(config.guid) === true || AWAY_KEYS.some(has)) return DOUBT_AWAY;
  return FILLING_KEYS.some(has) ? DOUBT_FILLING : 0;
}

function merge(sides: readonly (readonly Leaf[])[]): readonly Leaf[] {
  return sides.flat().sort((a, b) => a.doubt - b.doubt);
}
