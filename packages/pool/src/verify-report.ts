/** What verifying a pool came to. */
import type { ZfsPlace } from "@zfskit/core";
import type { SpaceClass } from "./verify-allocations.ts";
import type { BlockCheckers } from "./verify-batch.ts";
import type { CopyFault } from "./verify-block.ts";
import type { AlgorithmSums, BlockSums, TypeSums } from "./verify-count.ts";
import type { ObsoleteFault } from "./verify-obsolete.ts";
import type { SharedFault } from "./verify-shared.ts";
import type { SpaceFault } from "./verify-space.ts";

/** A block with something wrong. */
export interface BlockProblem {
  readonly kind: "block";
  readonly place: ZfsPlace;
  /** DMU object type. */
  readonly type: number;
  readonly lsize: number;
  readonly psize: number;
  /** What is wrong with each copy that is not as it should be. */
  readonly copies: readonly CopyFault[];
  /**
   * "intact": another copy is good. "repairable": none is, but redundancy brings the block back. "lost": nothing does.
   */
  readonly state: "intact" | "repairable" | "lost";
}

/** Something that makes no sense, or could not be read for another reason. */
export interface StructureProblem {
  readonly kind: "structure";
  readonly place: ZfsPlace;
  readonly message: string;
}

export type Problem = BlockProblem | StructureProblem;

/** A contradiction between what is allocated and what is used. */
export type Leak = SpaceFault | ({ readonly kind: "references" } & SharedFault) | ({ readonly kind: "obsolete" } & ObsoleteFault);

/** Space of one dataset or snapshot: blocks that were born in it. */
export interface DatasetSums extends BlockSums {
  /** The name; "mos" for what is the pool's own. */
  readonly name: string;
  readonly objset: number;
}

/** How far verifying has come: an object set, and an object in it. */
export interface VerifyPosition {
  readonly objset: number;
  readonly object: number;
}

export interface VerifyReport {
  readonly pool: string;
  readonly guid: bigint;
  readonly txg: number;
  /** False when it was aborted. What is allocated was then not compared. */
  readonly complete: boolean;
  /** zdb's bp count, bp logical, bp physical and bp allocated. */
  readonly total: BlockSums;
  readonly byType: readonly TypeSums[];
  readonly byChecksum: readonly AlgorithmSums[];
  readonly byCompression: readonly AlgorithmSums[];
  /** Blocks inside their pointers. */
  readonly embedded: number;
  readonly datasets: readonly DatasetSums[];
  /** What several pointers lead to counts in `total` each time: the times after the first. Bytes. */
  readonly dedup: { readonly bytes: number; readonly blocks: number };
  readonly clones: { readonly bytes: number; readonly blocks: number };
  /** Blocks whose copies were read; those met before are not read again. */
  readonly checked: number;
  /** Blocks with a copy, or parity, that is wrong, and other things that are. */
  readonly problems: number;
  readonly lost: number;
  /** Copies that are older than they should be, by device: it is known to have missed writes. */
  readonly outdated: ReadonlyMap<string, number>;
  /** Allocated bytes by the headers of space maps; absent where these could not be read. */
  readonly classes: Readonly<Record<SpaceClass, number>> | undefined;
  /** Allocated bytes, and those that were met; zdb compares these two. */
  readonly space: { readonly allocated: number; readonly found: number } | undefined;
  /** Ranges and counts that contradict each other, and the bytes of the ranges by kind. */
  readonly leaks: number;
  readonly leakedBytes: number;
  readonly sharedBytes: number;
  readonly unallocatedBytes: number;
  readonly position: VerifyPosition;
}

export interface VerifyProgress {
  /** Bytes that blocks met so far take, and an estimate of all. */
  readonly bytes: number;
  readonly total: number;
  readonly blocks: number;
  readonly position: VerifyPosition;
}

export interface VerifyOptions {
  readonly signal?: AbortSignal | undefined;
  /** Check the parity of RAID-Z and dRAID too, which reads all of it. */
  readonly parity?: boolean | undefined;
  /**
   * Blocks before here were checked before: they are counted, their copies are not read again, and what is wrong with them is
   * not told again.
   */
  readonly from?: VerifyPosition | undefined;
  /**
   * Who else checks blocks that lead to no others, such as the workers of `@zfskit/pool/verify-workers`; what is told is the
   * same, and in the same order. They stay the caller's, to close.
   */
  readonly checkers?: BlockCheckers | undefined;
  /** @param position - verifying that goes on from here, or from before, tells of it again */
  onProblem?(problem: Problem, position: VerifyPosition): void;
  onLeak?(leak: Leak): void;
  /** Called every few blocks; what it returns is waited for, so that other work gets its turn where devices are read at once. */
  onProgress?(progress: VerifyProgress): Promise<void> | undefined;
}
