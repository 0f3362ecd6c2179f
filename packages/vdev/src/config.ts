/**
 * The vdev tree as nvlists describe it: in labels (one top-level vdev each) and in the MOS (the whole tree).
 *
 * @see OpenZFS module/zfs/vdev_label.c vdev_config_generate
 */
import { ZfsError } from "@zfskit/core";
import type { NvList } from "@zfskit/nvlist";
import { nvGet, nvNeed, nvNumber } from "@zfskit/nvlist/lookup";

/** One vdev of a configuration; sizes in bytes. */
export interface VdevConfig {
  /** root, disk, file, mirror, raidz, draid, replacing, spare, dspare, hole, missing, indirect. */
  readonly type: string;
  /** Place among its siblings. */
  readonly id: number;
  readonly guid: bigint;
  /** Where OpenZFS last saw a leaf. */
  readonly path: string | undefined;
  readonly ashift: number | undefined;
  readonly asize: number | undefined;
  /** Parity of raidz and draid, else 0. */
  readonly nparity: number;
  readonly isLog: boolean;
  readonly children: readonly VdevConfig[];
  /** The nvlist itself, for what is not named above. */
  readonly nvlist: NvList;
}

const DEPTH_LIMIT = 8;

/**
 * Parse one vdev and what is below it.
 *
 * @throws {ZfsError} ECORRUPT when type or guid is missing, or the tree is deeper than any that OpenZFS makes
 */
export function parseVdevConfig(nvlist: NvList, depth = 0): VdevConfig {
  if (depth > DEPTH_LIMIT) throw new ZfsError("ECORRUPT", `vdev tree deeper than ${DEPTH_LIMIT} levels`);
  return {
    type: nvNeed(nvlist, "type", "string"),
    id: nvNumber(nvlist, "id") ?? 0,
    guid: nvNeed(nvlist, "guid", "uint64"),
    path: nvGet(nvlist, "path", "string"),
    ashift: nvNumber(nvlist, "ashift"),
    asize: nvNumber(nvlist, "asize"),
    nparity: nvNumber(nvlist, "nparity") ?? 0,
    isLog: (nvNumber(nvlist, "is_log") ?? 0) !== 0,
    children: (nvGet(nvlist, "children", "nvlist_array") ?? []).map((child) => parseVdevConfig(child, depth + 1)),
    nvlist,
  };
}

/** The leaves below a vdev (itself, if it is one), in the order of the tree. */
export function leavesOf(config: VdevConfig): VdevConfig[] {
  if (config.children.length > 0) return config.children.flatMap(leavesOf);
  return config.type === "disk" || config.type === "file" ? [config] : [];
}
