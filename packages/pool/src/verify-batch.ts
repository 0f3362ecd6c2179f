/** Blocks that are checked together, here or in another thread, and what comes of it: all of it can be sent to and fro. */
import { isZfsError, type ZfsErrorCode, type ZfsPlace } from "@zfskit/core";
import { BlkptrView } from "@zfskit/format/spa";
import type { DeviceErrors } from "@zfskit/vdev";
import type { BlockCheck, CopyFault } from "./verify-block.ts";

/** Blocks of one batch, at most. */
export const BATCH_BLOCKS = 1024;

/** Blocks to be checked. */
export interface BlockBatch {
  /** Their pointers, one behind the other. Whoever answers gives it back; a buffer, since it is sent without a copy. */
  readonly pointers: ArrayBuffer;
  readonly count: number;
  /** How the pointers lie in `pointers`. */
  readonly littleEndian: boolean;
}

/** A ZfsError as it is sent. */
export interface SentError {
  readonly code: ZfsErrorCode;
  readonly reason: string;
  readonly place: ZfsPlace;
}

/** A block of a batch that is not as it should be. */
export interface BadBlock {
  /** Its number in the batch. */
  readonly index: number;
  /** Whether a copy verified. */
  readonly good: boolean;
  readonly faults: readonly CopyFault[];
  /** Why it could not be checked at all. */
  readonly error: SentError | undefined;
}

/** What checking a batch came to. */
export interface BatchAnswer {
  readonly pointers: ArrayBuffer;
  /** In the order of the batch. */
  readonly bad: readonly BadBlock[];
  /** Devices with copies that are older than they should be, once for each copy. */
  readonly outdated: readonly string[];
  /** What devices did wrong on the way, beyond what the checking pool itself has counted. */
  readonly errors: readonly DeviceErrors[];
}

/** Threads, or whatever else, that check batches of blocks while the pool is gone through. */
export interface BlockCheckers {
  /**
   * Lets what has come in be heard. Never rejects.
   *
   * @returns whether a batch would be begun soon: else the caller had better check it itself
   */
  hasRoom(): Promise<boolean>;
  /** The batch is no longer the caller's. @throws where it was not checked: the caller then checks it itself */
  check(batch: BlockBatch): Promise<BatchAnswer>;
}

/** Check a batch in this thread. */
export async function checkBatch(check: BlockCheck, batch: BlockBatch): Promise<Pick<BatchAnswer, "pointers" | "bad">> {
  const { pointers, count, littleEndian } = batch;
  const bad: BadBlock[] = [];
  const bp = new BlkptrView(new DataView(pointers), 0, littleEndian);
  for (let index = 0; index < count; index++) {
    bp.at(index * BlkptrView.SIZE);
    try {
      const { good, faults } = await check.check(bp, false);
      if (!good || faults.length > 0) bad.push({ index, good, faults: [...faults], error: undefined });
    } catch (error) {
      if (!isZfsError(error)) throw error;
      bad.push({ index, good: false, faults: [], error: sentError(error) });
    }
  }
  return { pointers, bad };
}

export function sentError({ code, reason, place }: SentError): SentError {
  return { code, reason, place: { ...place } };
}
