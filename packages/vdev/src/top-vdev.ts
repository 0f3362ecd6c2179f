/**
 * Where the copies of a block lie: each top-level vdev offers ways to read a range, zio takes the first that verifies.
 */
import { type BlockSource, ZfsError } from "@zfskit/core";
import { SPA_MINBLOCKSHIFT, VDEV_LABEL_START_SIZE } from "@zfskit/format";
import { leavesOf, type VdevConfig } from "./config.ts";

/** One way to obtain a range of a top-level vdev: a side of a mirror, later a set of RAID-Z columns. */
export interface Candidate {
  /** Names the devices it reads, for messages. */
  readonly name: string;
  /** Bytes from the start of the device, for messages. */
  readonly offset: number;
  /** Fill `into`, which has the length asked for. */
  read(into: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** The same without a promise, where every device it needs can. */
  readonly readSync?: ((into: Uint8Array) => void) | undefined;
}

/** A top-level vdev, as DVAs address it. */
export interface TopVdev {
  readonly id: number;
  readonly guid: bigint;
  readonly type: string;
  /** Smallest allocation is `1 << ashift` bytes. */
  readonly ashift: number;
  readonly config: VdevConfig;
  /** False when too many members are missing for anything to be read. */
  readonly readable: boolean;
  /**
   * The ways to read `length` bytes at `offset` (a DVA's, in bytes: without the label area), best first.
   *
   * @throws {ZfsError} ENODEV when every device that holds the range is missing
   */
  candidates(offset: number, length: number): Iterable<Candidate>;
}

/** Sectors of 64 KiB: include/sys/spa.h ASHIFT_MAX. */
const ASHIFT_MAX = 16;
/** Kinds that hold the same bytes on each child. */
const MIRROR_KINDS: ReadonlySet<string> = new Set(["mirror", "replacing", "spare"]);
/** Kinds that hold no data of their own; nothing may point to them. */
const EMPTY_KINDS: ReadonlySet<string> = new Set(["hole", "missing"]);

/**
 * Build a top-level vdev over the members that are there.
 *
 * @param members - the leaf sources by guid; one that is absent is a missing device
 * @throws {ZfsError} ENOTSUP for a kind of vdev that is not implemented, ECORRUPT for sectors that none has
 */
export function openTopVdev(config: VdevConfig, members: ReadonlyMap<bigint, BlockSource>): TopVdev {
  const unsupported = findUnsupported(config);
  if (unsupported !== undefined)
    throw new ZfsError("ENOTSUP", `vdevs of type ${unsupported} are not implemented`, { place: { vdev: config.id } });
  const ashift = config.ashift ?? SPA_MINBLOCKSHIFT;
  if (ashift > ASHIFT_MAX) throw new ZfsError("ECORRUPT", `vdev of sectors of 2^${ashift} bytes`, { place: { vdev: config.id } });
  const leaves = leavesOf(config);
  const present = leaves.flatMap((leaf) => {
    const source = members.get(leaf.guid);
    return source === undefined ? [] : [source];
  });
  return {
    id: config.id,
    guid: config.guid,
    type: config.type,
    ashift,
    config,
    readable: EMPTY_KINDS.has(config.type) || present.length > 0,
    candidates(offset, length) {
      if (EMPTY_KINDS.has(config.type))
        throw new ZfsError("ECORRUPT", `block lies on a vdev of type ${config.type}`, { place: { vdev: config.id, offset } });
      if (present.length === 0) {
        throw new ZfsError("ENODEV", `every member of ${config.type} ${config.id} is missing`, { place: { vdev: config.id, offset } });
      }
      const at = VDEV_LABEL_START_SIZE + offset;
      const whole = present.filter((source) => at + length <= source.size);
      if (whole.length === 0) {
        throw new ZfsError("ECORRUPT", `block of ${length} bytes lies past the end of vdev ${config.id}`, {
          place: { vdev: config.id, offset },
        });
      }
      return whole.map((source) => candidateOf(source, at));
    },
  };
}

function candidateOf(source: BlockSource, offset: number): Candidate {
  return {
    name: source.name ?? "source",
    offset,
    async read(into, signal) {
      await source.read(offset, into.length, { into, signal });
    },
    readSync: source.readSync === undefined ? undefined : (into) => void source.readSync?.(offset, into.length, into),
  };
}

function findUnsupported(config: VdevConfig): string | undefined {
  if (config.type === "disk" || config.type === "file" || EMPTY_KINDS.has(config.type)) return undefined;
  if (!MIRROR_KINDS.has(config.type)) return config.type;
  for (const child of config.children) {
    const unsupported = findUnsupported(child);
    if (unsupported !== undefined) return unsupported;
  }
  return undefined;
}
