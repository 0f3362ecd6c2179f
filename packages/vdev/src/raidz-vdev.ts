/**
 * RAID-Z vdevs, those that were expanded too.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_init, vdev_raidz_io_start
 */
import { ZfsError } from "@zfskit/core";
import { VDEV_BOOT_SIZE } from "@zfskit/format/vdev";
import type { NvList } from "@zfskit/nvlist";
import { nvGet } from "@zfskit/nvlist/lookup";
import {
  type BlockRange,
  type ExpansionHistory,
  expandedRaidzMap,
  logicalWidth,
  originalWidth,
  PARITY_LIMIT,
  type RaidzColumn,
  type RaidzMap,
  type Reflow,
  raidzMap,
  WIDTH_LIMIT,
} from "@zfskit/raidz";
import type { VdevConfig } from "./config.ts";
import { sidesOf } from "./leaf.ts";
import { stripedCandidates, stripedCopies } from "./striped-candidates.ts";
import { checkColumns } from "./striped-check.ts";
import { type StripedVdev, wholeSectors } from "./striped-vdev.ts";
import { missingLeaves, type TopVdev, type VdevParts, waitsForLeaves } from "./top-vdev.ts";

/** @throws {ZfsError} ECORRUPT for a geometry that OpenZFS refuses too, ENOTSUP for a kind of child, by name */
export function openRaidz(config: VdevConfig, parts: VdevParts): TopVdev {
  // Pools older than version 3 have single parity, and do not say so.
  const nparity = config.nparity === 0 ? 1 : config.nparity;
  const { ashift, members, stale, missed } = parts;
  const history = historyOf(config);
  if (nparity > PARITY_LIMIT || history.children > WIDTH_LIMIT || originalWidth(history) <= nparity)
    throw new ZfsError("ECORRUPT", `RAID-Z of ${history.children} children with parity ${nparity}`);
  const reflow = reflowOf(history, parts);
  const children = config.children.map((child) => sidesOf(child, { members, stale, missed }));
  const missing = children.filter((sides) => sides(0).length === 0).length;
  const waits = waitsForLeaves(config, members);
  const vdev: StripedVdev = {
    name: `raidz${nparity}-${config.id}`,
    config,
    parts,
    direct: !waits && missing <= nparity,
    sides: (child, offset, birth) => children[child]?.(offset, birth) ?? [],
    suspects: (column) => suspectsOf(history, column),
  };
  const map = (offset: number, length: number, birth = Number.POSITIVE_INFINITY): RaidzMap => {
    const geometry = { ashift, width: logicalWidth(history, birth), nparity };
    return mapOf(geometry, { offset, length: wholeSectors(length, ashift) }, history.children, reflow);
  };
  return {
    id: config.id,
    guid: config.guid,
    type: config.type,
    ashift,
    config,
    readable: missing <= nparity,
    waits,
    shortage: missing <= nparity ? undefined : { missing: missingLeaves(config, members), needed: missing - nparity },
    candidates(offset, length, birth) {
      return stripedCandidates(vdev, map(offset, length, birth), { offset, birth });
    },
    copies(offset, length, birth) {
      return stripedCopies(vdev, map(offset, length, birth), { offset, birth });
    },
    checkParity(data, offset, birth, signal) {
      return checkColumns(vdev, map(offset, data.length, birth), { data, birth, signal });
    },
  };
}

function mapOf(
  geometry: { readonly ashift: number; readonly width: number; readonly nparity: number },
  range: BlockRange,
  children: number,
  reflow: Reflow,
): RaidzMap {
  return geometry.width === children ? raidzMap(geometry, range) : expandedRaidzMap(geometry, range, children, reflow);
}

/** @throws {ZfsError} ECORRUPT for more expansions than children */
function historyOf(config: VdevConfig): ExpansionHistory {
  const children = config.children.length;
  const txgs = nvGet(config.nvlist, "raidz_expand_txgs", "uint64_array") ?? [];
  if (txgs.length >= children) throw new ZfsError("ECORRUPT", `${txgs.length} expansions of a vdev of ${children} children`);
  return { children, txgs: Array.from(txgs, Number), expanding: has(config.nvlist, "raidz_expanding") };
}

function has(nvlist: NvList, name: string): boolean {
  return nvlist[name] !== undefined;
}

/** Without an expansion under way, all was moved. The scratch area begins as far before the data area as it is long. */
function reflowOf(history: ExpansionHistory, { reflow }: VdevParts): Reflow {
  if (!history.expanding) return { offset: Number.POSITIVE_INFINITY, scratchBytes: 0 };
  return { offset: reflow?.offset ?? 0, scratchBytes: reflow?.scratch === true ? VDEV_BOOT_SIZE : 0 };
}

/**
 * What may have failed to make a column wrong: its child; and, as expansion copies without checking, a child of the
 * vdev before each expansion, whose sectors are now spread over all children.
 */
function suspectsOf(history: ExpansionHistory, { child, sector }: RaidzColumn): readonly number[] {
  if (sector === undefined) return [child];
  const suspects = [child];
  let base = history.children;
  for (let width = history.children - 1; width >= originalWidth(history); width--) {
    suspects.push(base + (sector % width));
    base += width;
  }
  return suspects;
}
