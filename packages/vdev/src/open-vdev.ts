/** Top-level vdevs of every kind, from their configuration. */
import { type BlockSource, defaultLimits, ZfsError } from "@zfskit/core";
import { SPA_MINBLOCKSHIFT } from "@zfskit/format/spa";
import type { VdevConfig } from "./config.ts";
import { ErrorLog } from "./error-log.ts";
import { EMPTY_KINDS, type MissedTxgs } from "./leaf.ts";
import { openMirror } from "./mirror.ts";
import type { ReflowState, TopVdev, VdevParts } from "./top-vdev.ts";

export interface OpenVdevOptions {
  /** Members whose labels are older than those of their siblings: they missed writes. */
  readonly stale?: ReadonlySet<bigint> | undefined;
  /** What members missed by their dirty time logs, by guid. */
  readonly missed?: ReadonlyMap<bigint, MissedTxgs> | undefined;
  readonly errors?: ErrorLog | undefined;
  readonly reflow?: ReflowState | undefined;
  /** `limits.reconstructionTries`. */
  readonly reconstructionTries?: number | undefined;
}

/** Sectors of 64 KiB: include/sys/spa.h ASHIFT_MAX. */
const ASHIFT_MAX = 16;

/**
 * Build a top-level vdev over the members that are there. The code of RAID-Z is loaded when a vdev needs it.
 *
 * @param members - the leaf sources by guid; one that is absent is a missing device
 * @throws {ZfsError} ENOTSUP for a kind of vdev that is not implemented, ECORRUPT for a geometry that none has
 */
export async function openTopVdev(
  config: VdevConfig,
  members: ReadonlyMap<bigint, BlockSource>,
  options: OpenVdevOptions = {},
): Promise<TopVdev> {
  const ashift = config.ashift ?? SPA_MINBLOCKSHIFT;
  if (ashift > ASHIFT_MAX) throw new ZfsError("ECORRUPT", `vdev of sectors of 2^${ashift} bytes`, { place: { vdev: config.id } });
  const parts: VdevParts = {
    members,
    ashift,
    stale: options.stale,
    missed: options.missed,
    errors: options.errors ?? new ErrorLog(),
    reflow: options.reflow,
    reconstructionTries: options.reconstructionTries ?? defaultLimits.reconstructionTries,
  };
  try {
    if (EMPTY_KINDS.has(config.type)) return openEmpty(config, ashift);
    if (config.type === "raidz" || config.type === "draid") await (await import("@zfskit/raidz")).loadParityKernel();
    if (config.type === "raidz") return (await import("./raidz-vdev.ts")).openRaidz(config, parts);
    if (config.type === "draid") return (await import("./draid-vdev.ts")).openDraid(config, parts);
    return openMirror(config, parts);
  } catch (error) {
    throw error instanceof ZfsError ? error.at({ vdev: config.id }) : error;
  }
}

/** A place where a vdev was, or will be known only from the MOS. */
function openEmpty(config: VdevConfig, ashift: number): TopVdev {
  const refuse = (offset: number): never => {
    throw new ZfsError("ECORRUPT", `block lies on a vdev of type ${config.type}`, { place: { vdev: config.id, offset } });
  };
  return { id: config.id, guid: config.guid, type: config.type, ashift, config, readable: true, candidates: refuse, copies: refuse };
}
