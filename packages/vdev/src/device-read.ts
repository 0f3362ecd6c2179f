/** Batches of reads from devices, of which each may fail without the others: with promises, and without. */
import { isZfsError, type ZfsError } from "@zfskit/core";
import type { ErrorLog } from "./error-log.ts";
import type { Leaf } from "./leaf.ts";

/** A read to be done; whoever does it fills `into`, or sets `error`. */
export interface DeviceRead {
  readonly leaf: Leaf;
  /** Bytes from the start of the device. */
  readonly offset: number;
  readonly into: Uint8Array;
  error?: ZfsError;
}

/** Work that asks for batches of reads, and goes on when each of them was done or has failed. */
export type ReadPlan = Generator<readonly DeviceRead[], void>;

/** Carry out a plan; the reads of a batch go to their devices at the same time. */
export async function carryOut(plan: ReadPlan, errors: ErrorLog, signal?: AbortSignal): Promise<void> {
  for (const batch of plan) {
    signal?.throwIfAborted();
    // All of them, also where one was aborted: who asked for them may use their memory for something else then.
    const results = await Promise.allSettled(
      batch.map(async (read) => {
        try {
          await read.leaf.source.read(read.offset, read.into.length, { into: read.into, signal });
        } catch (error) {
          note(read, error, errors);
        }
      }),
    );
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }
}

/** The same where all devices have `readSync`. */
export function carryOutSync(plan: ReadPlan, errors: ErrorLog): void {
  for (const batch of plan) {
    for (const read of batch) {
      try {
        read.leaf.source.readSync?.(read.offset, read.into.length, read.into);
      } catch (error) {
        note(read, error, errors);
      }
    }
  }
}

function note(read: DeviceRead, error: unknown, errors: ErrorLog): void {
  if (!isZfsError(error)) throw error;
  read.error = error;
  if (!isPastEnd(read)) errors.failed(read.leaf);
}

/** True for a range that a device does not have: it is too short, or the pointer wrong; not a failure of the device. */
export function isPastEnd({ leaf, offset, into }: DeviceRead): boolean {
  return offset < 0 || offset + into.length > leaf.source.size;
}
