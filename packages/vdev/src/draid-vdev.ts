/**
 * dRAID vdevs, with their distributed spares.
 *
 * @see OpenZFS module/zfs/vdev_draid.c vdev_draid_init, vdev_draid_spare_io_start
 */
import { ZfsError } from "@zfskit/core";
import { nvNumber } from "@zfskit/nvlist/lookup";
import { type DraidGeometry, draidGeometry, draidMap, draidSpareChild } from "@zfskit/raidz";
import type { VdevConfig } from "./config.ts";
import { DOUBT_AWAY, doubtOf, hasDistributedSpare, type Leaf, type Sides, sidesOf } from "./leaf.ts";
import { stripedCandidates, stripedCopies } from "./striped-candidates.ts";
import { checkColumns } from "./striped-check.ts";
import { type StripedVdev, wholeSectors } from "./striped-vdev.ts";
import { missingLeaves, type TopVdev, type VdevParts, waitsForLeaves } from "./top-vdev.ts";

/** @throws {ZfsError} ECORRUPT for a geometry that OpenZFS refuses too, ENOTSUP for a kind of child, by name */
export function openDraid(config: VdevConfig, parts: VdevParts): TopVdev {
  const { ashift, members, stale, missed } = parts;
  const geometry = geometryOf(config, ashift);
  const children: Sides[] = [];
  const standIn = new SpareStandIn(config, geometry, children, parts);
  for (const child of config.children) {
    children.push(sidesOf(child, { members, stale, missed, spare: (...at) => standIn.leaves(...at) }));
  }
  const { nparity, ndata, sliceChildren } = geometry;
  // No slice has two children of one failure domain, so that only the number of domains counts.
  const lost = config.children.flatMap((child, c) => (hasDistributedSpare(child) || children[c]!(0).length > 0 ? [] : [c % sliceChildren]));
  const missing = new Set(lost).size;
  const waits = waitsForLeaves(config, members);
  const vdev: StripedVdev = {
    name: `draid${nparity}-${config.id}`,
    config,
    parts,
    direct: !waits && missing <= nparity && !config.children.some(hasDistributedSpare),
    sides: (child, offset, birth) => children[child]?.(offset, birth) ?? [],
    suspects: ({ child }) => [child],
  };
  const map = (offset: number, length: number) => draidMap(geometry, { offset, length: wholeSectors(length, ashift) });
  return {
    id: config.id,
    guid: config.guid,
    type: config.type,
    ashift,
    minAllocBytes: ndata * 2 ** ashift,
    config,
    readable: missing <= nparity,
    waits,
    shortage: missing <= nparity ? undefined : { missing: missingLeaves(config, members), needed: missing - nparity },
    candidates(offset, length, birth) {
      return stripedCandidates(vdev, map(offset, length), { offset, birth });
    },
    copies(offset, length, birth) {
      return stripedCopies(vdev, map(offset, length), { offset, birth });
    },
    checkParity(data, offset, birth, signal) {
      return checkColumns(vdev, map(offset, data.length), { data, birth, signal });
    },
  };
}

function geometryOf(config: VdevConfig, ashift: number): DraidGeometry {
  const width = config.children.length;
  const number = (name: string) => {
    const value = nvNumber(config.nvlist, name);
    if (value === undefined) throw new ZfsError("ECORRUPT", `dRAID without ${name}`);
    return value;
  };
  return draidGeometry({
    ashift,
    nparity: config.nparity,
    width,
    ndata: number("draid_ndata"),
    nspares: number("draid_nspares"),
    ngroups: number("draid_ngroups"),
    sliceChildren: nvNumber(config.nvlist, "draid_nchildren") ?? width,
  });
}

/** Spares that stand for other spares: OpenZFS makes no longer chains than there are spares. */
const CHAIN_LIMIT = 100;

/** Finds the leaves that hold the data of a distributed spare: those of another child, which may have a spare itself. */
class SpareStandIn {
  readonly #config: VdevConfig;
  readonly #geometry: DraidGeometry;
  readonly #children: readonly Sides[];
  readonly #parts: Pick<VdevParts, "stale" | "missed">;
  #depth = 0;

  constructor(config: VdevConfig, geometry: DraidGeometry, children: readonly Sides[], parts: Pick<VdevParts, "stale" | "missed">) {
    this.#config = config;
    this.#geometry = geometry;
    this.#children = children;
    this.#parts = parts;
  }

  /** A spare of another vdev, or one that leads to itself, has none. */
  leaves(spare: VdevConfig, offset: number, birth?: number): readonly Leaf[] {
    const id = nvNumber(spare.nvlist, "spareid");
    if (id === undefined || id >= this.#geometry.nspares || this.#depth >= CHAIN_LIMIT || !this.#isOurs(spare)) return [];
    this.#depth++;
    try {
      const { stale, missed } = this.#parts;
      const lacks = birth !== undefined && missed?.get(spare.guid)?.has(birth) === true;
      const doubt = lacks ? DOUBT_AWAY : doubtOf(spare, stale);
      const leaves = this.#children[draidSpareChild(this.#geometry, id, offset)]?.(offset, birth) ?? [];
      return doubt === 0 ? leaves : leaves.map((leaf) => ({ ...leaf, doubt: Math.max(doubt, leaf.doubt) }));
    } finally {
      this.#depth--;
    }
  }

  #isOurs(spare: VdevConfig): boolean {
    const top = spare.nvlist["top_guid"];
    return top === undefined || top === this.#config.guid;
  }
}
