/**
 * Going through a log and replaying what is not on disk yet.
 *
 * @see OpenZFS module/zfs/zil.c zil_replay_log_record, zil_claim_write, zil_claim_clone_range
 */
import { isZfsError, ZfsError } from "@zfskit/core";
import type { BlockReader } from "@zfskit/zio";
import { isEmbedded, isHole, physicalBirth } from "@zfskit/zio";
import { type LogEnd, type LogHeader, type ReadLogOptions, readLog } from "./chain.ts";
import type { LogRecord } from "./record.ts";

/** What became of a log. */
export interface ReplayResult {
  /** Records that were replayed. */
  readonly replayed: number;
  /** Records that were on disk already. */
  readonly skipped: number;
  readonly end: LogEnd;
  /** Why replay ended before the log did: as OpenZFS, it leaves out what follows a record that it cannot replay. */
  readonly stopped: { readonly record: LogRecord; readonly error: ZfsError } | undefined;
}

/** Whether a record is neither on disk by itself, with its transaction group, nor replayed already. */
export function isPending(record: LogRecord, header: LogHeader, nextTxg: number): boolean {
  return record.seq > header.replaySeq && record.txg >= (header.claimTxg === 0 ? nextTxg : header.claimTxg);
}

/**
 * Hand each record that counts to `apply`, in order.
 *
 * @param nextTxg - the transaction group after the pool's: a log that no import claimed would be claimed in it
 * @param read - reads the blocks that records point to, to see whether they are there
 * @throws {ZfsError} ELIMIT, EACCES; what else fails ends replay and is told in the result
 */
export async function replayLog(
  reader: BlockReader,
  header: LogHeader,
  nextTxg: number,
  apply: (record: LogRecord) => Promise<void>,
  options: ReadLogOptions = {},
): Promise<ReplayResult> {
  const claimed = header.claimTxg === 0 ? await claimLog(reader, header, nextTxg, options) : undefined;
  let replayed = 0;
  let skipped = 0;
  const log = readLog(reader, claimed?.header ?? header, options);
  for (;;) {
    const next = await log.next();
    if (next.done === true) return { replayed, skipped, end: claimed?.end ?? next.value, stopped: undefined };
    for (const record of next.value.records) {
      if (!isPending(record, header, nextTxg)) {
        skipped++;
        continue;
      }
      try {
        await apply(record);
        replayed++;
      } catch (error) {
        if (!isZfsError(error) || error.code === "ELIMIT" || error.code === "EACCES") throw error;
        return { replayed, skipped, end: { kind: "open", error: undefined }, stopped: { record, error } };
      }
    }
  }
}

/**
 * The header that an import would give a log: what it can read of the log now is all that replay will look at.
 *
 * Numbers of records begin anew each time a dataset is opened, and replay ends at the first number that is larger than the
 * last record's: it is for that record alone that the rest of an earlier opening could still be there.
 */
async function claimLog(
  reader: BlockReader,
  header: LogHeader,
  nextTxg: number,
  options: ReadLogOptions,
): Promise<{ readonly header: LogHeader; readonly end: LogEnd }> {
  let claimBlockSeq = 0n;
  let claimRecordSeq = 0;
  const claimedUpTo = (end: LogEnd, next: bigint) => ({
    header: { ...header, claimTxg: nextTxg, claimBlockSeq: claimBlockSeq + next, claimRecordSeq },
    end,
  });
  const log = readLog(reader, header, options);
  for (;;) {
    const next = await log.next();
    // The block that could not be read was claimed too.
    if (next.done === true) return claimedUpTo(next.value, next.value.kind === "damaged" ? 0n : 1n);
    claimBlockSeq = next.value.seq;
    for (const record of next.value.records) {
      try {
        await claim(reader, record, nextTxg, options);
      } catch (error) {
        if (!isZfsError(error)) throw error;
        return claimedUpTo({ kind: "open", error }, 0n);
      }
      claimRecordSeq = record.seq;
    }
  }
}

/**
 * A block that the log points to may not have reached the disk before the power went: the log ends there, as nobody was
 * told that the write was done.
 */
async function claim(reader: BlockReader, record: LogRecord, nextTxg: number, options: ReadLogOptions): Promise<void> {
  if (record.kind === "write" && record.block !== undefined && !isHole(record.block) && !isEmbedded(record.block)) {
    if (record.block.birth >= nextTxg) await reader.readStored(record.block, { signal: options.signal });
  } else if (record.kind === "clone_range") {
    for (const bp of record.blocks)
      if (!isHole(bp) && !isEmbedded(bp) && physicalBirth(bp) >= nextTxg)
        throw new ZfsError("ENOENT", "log clones a block that is not on disk yet");
  }
}
