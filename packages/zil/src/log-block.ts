/**
 * A block of an intent log: records, and the pointer to the next block.
 *
 * @see OpenZFS module/zfs/zil.c zil_read_log_block, include/sys/zil.h zil_chain_t
 */
import { ZfsError } from "@zfskit/core";
import { type BlkptrView, Checksum } from "@zfskit/format/spa";
import { LrView, ZIL_ZC_SEQ, ZilChainView } from "@zfskit/format/zil";
import { parseRecord } from "./parse-record.ts";
import type { LogRecord } from "./record.ts";

/** What lies in a log block beside its records. */
export interface OpenedLogBlock {
  readonly next: BlkptrView;
  /** The used bytes, records only. */
  readonly records: Uint8Array;
  readonly littleEndian: boolean;
}

/** The place of a block in its chain; it stands in the checksum of the pointer to it. */
export function sequenceOf(bp: BlkptrView): bigint {
  return bp.cksum.word(ZIL_ZC_SEQ);
}

/**
 * Take a verified block apart.
 *
 * @param bytes - the whole block; shared
 * @throws {ZfsError} ECORRUPT when it says that it uses more than it has, or its chain does not go on with the next number
 */
export function openLogBlock(bp: BlkptrView, bytes: Uint8Array, littleEndian: boolean): OpenedLogBlock {
  const newer = bp.checksum === Checksum.zilog2;
  if (bytes.length < ZilChainView.SIZE) throw corrupt(`log block of ${bytes.length} bytes`);
  const chain = ZilChainView.of(bytes, newer ? 0 : bytes.length - ZilChainView.SIZE, littleEndian);
  const used = chain.nused;
  const least = newer ? ZilChainView.SIZE : 0;
  const most = newer ? bytes.length : bytes.length - ZilChainView.SIZE;
  if (used < least || used > most) throw corrupt(`log block of ${bytes.length} bytes uses ${used}`);
  const next = chain.nextBlk;
  if (!follows(bp, next)) throw corrupt("log block is followed by one that does not belong to its chain");
  return { next, records: bytes.subarray(least, used), littleEndian };
}

/** The words of the next block's checksum are those of this one's, the number one more. */
function follows(bp: BlkptrView, next: BlkptrView): boolean {
  for (let word = 0; word < ZIL_ZC_SEQ; word++) if (bp.cksum.word(word) !== next.cksum.word(word)) return false;
  return BigInt.asUintN(64, sequenceOf(bp) + 1n) === sequenceOf(next);
}

/**
 * The records of a block, in order.
 *
 * @throws {ZfsError} ECORRUPT at the first whose length makes no sense; those before it have come by then
 */
export function* recordsOf({ records, littleEndian }: OpenedLogBlock): Generator<LogRecord> {
  for (let at = 0; at < records.length; ) {
    if (records.length - at < LrView.SIZE) throw corrupt("log block ends within a record");
    const length = LrView.of(records, at, littleEndian).reclen;
    if (length < LrView.SIZE || length > records.length - at)
      throw corrupt(`log record of ${length} bytes, ${records.length - at} are left`);
    yield parseRecord(records.subarray(at, at + length), littleEndian);
    at += length;
  }
}

function corrupt(reason: string): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure: "zil_chain" } });
}
