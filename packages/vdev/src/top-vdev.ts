/**
 * Where the copies of a block lie: each top-level vdev offers ways to read a range, zio takes the first that verifies.
 */
import type { BlockSource, ZfsError } from "@zfskit/core";
import { leavesOf, type VdevConfig } from "./config.ts";
import type { ErrorLog } from "./error-log.ts";
import type { MissedTxgs } from "./leaf.ts";

/** One way to obtain a range of a top-level vdev: a side of a mirror, a version of a RAID-Z block. */
export interface Candidate {
  /** Names the devices it reads, for messages. */
  readonly name: string;
  /** Bytes from the start of the device, or of the vdev where several devices take part; for messages. */
  readonly offset: number;
  /** True for those that only make sense when the cheap ways at all copies have failed. */
  readonly costly?: boolean | undefined;
  /** Fill `into`, which has the length asked for. */
  read(into: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** The same without a promise, where every device it needs can. */
  readonly readSync?: ((into: Uint8Array) => void) | undefined;
  /** True where the device may have missed the write: that the bytes are older there is known. */
  readonly doubtful?: boolean | undefined;
  /**
   * Told what the bytes are, once some verified, when this was not the first candidate tried or not the one that
   * verified: so that the devices that gave wrong data can be counted.
   *
   * @param accepted - true for the candidate whose bytes these are
   */
  settle?(verified: Uint8Array, accepted: boolean): void;
}

/** What keeps a vdev from being readable. */
export interface Shortage {
  /** The leaves that are not there. */
  readonly missing: readonly VdevConfig[];
  /** How many of them would do. */
  readonly needed: number;
}

/** A top-level vdev, as DVAs address it. */
export interface TopVdev {
  readonly id: number;
  readonly guid: bigint;
  readonly type: string;
  /** A sector has `1 << ashift` bytes. */
  readonly ashift: number;
  /** Bytes of data of the smallest allocation, where that is more than a sector. */
  readonly minAllocBytes?: number | undefined;
  readonly config: VdevConfig;
  /** False when too many members are missing for everything to be read. */
  readonly readable: boolean;
  /** True where a device cannot answer at once: then many reads should be under way. */
  readonly waits?: boolean | undefined;
  /** Why it is not readable. */
  readonly shortage?: Shortage | undefined;
  /**
   * The ways to read `length` bytes at `offset` (a DVA's, in bytes: without the label area), best first.
   *
   * They are to be taken one by one: what comes after a candidate may depend on what reading that one showed.
   *
   * @param birth - transaction group in which the block was written to this place: RAID-Z that was expanded has blocks
   *   of several widths
   * @throws {ZfsError} ENODEV when too many devices that hold the range are missing
   */
  candidates(offset: number, length: number, birth?: number): Iterable<Candidate>;
  /**
   * The copies of a range as devices hold them, each of which should verify: the sides of a mirror; of RAID-Z and dRAID the
   * data, with parity for what cannot be read.
   *
   * @throws {ZfsError} as `candidates`
   */
  copies(offset: number, length: number, birth?: number): readonly Candidate[];
  /**
   * Hold what devices have beside the data of `copies` to what it should be: parity, and second sides of columns. Absent
   * where there is nothing of the kind.
   *
   * @param data - verified, whole sectors
   * @returns what is wrong
   */
  readonly checkParity?: ((data: Uint8Array, offset: number, birth?: number, signal?: AbortSignal) => Promise<WrongColumn[]>) | undefined;
}

/** A column of RAID-Z or dRAID that is not what its stripe says it should be. */
export interface WrongColumn {
  /** The device. */
  readonly name: string;
  /** Bytes from the start of the device. */
  readonly offset: number;
  readonly isParity: boolean;
  /** The device may have missed the write. */
  readonly doubtful: boolean;
  /** Why it could not be read; absent where it holds other bytes. */
  readonly error: ZfsError | undefined;
}

/** How far a RAID-Z expansion has come, by the uberblock. */
export interface ReflowState {
  /** Bytes of the vdev that were moved. */
  readonly offset: number;
  /** True while the moved part is to be read from the scratch area. */
  readonly scratch: boolean;
}

/** What the kinds of vdevs are opened with. */
export interface VdevParts {
  readonly members: ReadonlyMap<bigint, BlockSource>;
  readonly ashift: number;
  readonly stale: ReadonlySet<bigint> | undefined;
  readonly missed: ReadonlyMap<bigint, MissedTxgs> | undefined;
  readonly errors: ErrorLog;
  readonly reflow: ReflowState | undefined;
  readonly reconstructionTries: number;
}

/** True where a leaf that is there has to be waited for. */
export function waitsForLeaves(config: VdevConfig, members: ReadonlyMap<bigint, BlockSource>): boolean {
  return leavesOf(config).some(({ guid }) => members.has(guid) && members.get(guid)?.readSync === undefined);
}

/** The leaves of a vdev that are not there. */
export function missingLeaves(config: VdevConfig, members: ReadonlyMap<bigint, BlockSource>): VdevConfig[] {
  return leavesOf(config).filter((leaf) => !members.has(leaf.guid));
}

/** Leaves by path and guid, for messages. */
export function describeLeaves(leaves: readonly VdevConfig[]): string {
  return leaves.map((leaf) => `${leaf.path ?? "unknown path"} (guid ${leaf.guid})`).join(", ");
}
