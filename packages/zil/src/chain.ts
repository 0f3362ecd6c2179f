/**
 * The chain of blocks of an intent log, from its header in the object set to where it breaks off.
 *
 * @see OpenZFS module/zfs/zil.c zil_parse, zil_claim
 */
import { readChecksumWords } from "@zfskit/checksum";
import { verifyZilBlock } from "@zfskit/checksum/log-block";
import { isZfsError, ZfsError } from "@zfskit/core";
import { ObjectType } from "@zfskit/format/dmu";
import { type BlkptrView, Checksum, ZioCksumView } from "@zfskit/format/spa";
import { ZIL_CLAIM_LR_SEQ_VALID, type ZilHeaderView } from "@zfskit/format/zil";
import { type BlockKey, type BlockReader, dvasOf, isHole, isLittleEndian, keyMissing, lsizeOf, physicalBirth } from "@zfskit/zio";
import { openLogBlock, recordsOf, sequenceOf } from "./log-block.ts";
import type { LogRecord } from "./record.ts";

export interface ReadLogOptions {
  readonly signal?: AbortSignal | undefined;
  /** Of an encrypted dataset. */
  readonly key?: BlockKey | undefined;
  /** False to follow the chain alone: records stay sealed, which needs no key. True unless told. */
  readonly records?: boolean | undefined;
}

/** One block of a log, verified. */
export interface LogBlock {
  readonly seq: bigint;
  readonly bp: BlkptrView;
  /** Bytes that hold records. */
  readonly used: number;
  /** Empty where records were not asked for. */
  readonly records: readonly LogRecord[];
}

/** Why no more blocks came. */
export interface LogEnd {
  /**
   * "empty": there is no log. "claimed": all came that an import found before. "open": the block that follows was never
   * written, as it is at the end of every log that is in use. "damaged": more must have been there.
   */
  readonly kind: "empty" | "claimed" | "open" | "damaged";
  /** Of the block, or the record in the last block, that could not be read. */
  readonly error: ZfsError | undefined;
}

/** The header of a log, with what was not recorded in old ones left out. */
export interface LogHeader {
  /** The transaction group in which an import found the log; 0 where none did. */
  readonly claimTxg: number;
  readonly claimBlockSeq: bigint;
  /** Undefined where it was not recorded. */
  readonly claimRecordSeq: number | undefined;
  /** Records up to this one were replayed. */
  readonly replaySeq: number;
  readonly flags: number;
  readonly first: BlkptrView;
}

export function readLogHeader(view: ZilHeaderView): LogHeader {
  const { flags } = view;
  return {
    claimTxg: view.claimTxg,
    claimBlockSeq: view.claimBlkSeqBig,
    claimRecordSeq: flags % (2 * ZIL_CLAIM_LR_SEQ_VALID) >= ZIL_CLAIM_LR_SEQ_VALID ? view.claimLrSeq : undefined,
    replaySeq: view.replaySeq,
    flags,
    first: view.log,
  };
}

/**
 * The blocks of a log in order, each verified, and what the chain ended with.
 *
 * A log has no end mark: it ends with the first block that does not verify. Where an import has claimed the log, it is
 * known what must be there.
 *
 * @throws {ZfsError} EACCES where records are asked for and no key is given
 */
export async function* readLog(reader: BlockReader, header: LogHeader, options: ReadLogOptions = {}): AsyncGenerator<LogBlock, LogEnd> {
  const claimed = header.claimTxg !== 0;
  const claimedRecord = claimed ? header.claimRecordSeq : undefined;
  let bp = header.first;
  if (isHole(bp)) return { kind: "empty", error: undefined };
  let lastRecord = 0;
  for (;;) {
    options.signal?.throwIfAborted();
    const seq = sequenceOf(bp);
    if (isHole(bp) || (claimed && seq > header.claimBlockSeq)) return { kind: claimed ? "claimed" : "open", error: undefined };
    // The last block that was claimed may be the empty one behind the last record.
    if (claimedRecord !== undefined && seq === header.claimBlockSeq && lastRecord === claimedRecord)
      return { kind: "claimed", error: undefined };
    let block: ReadBlock;
    try {
      block = await readBlock(reader, bp, options, claimedRecord);
    } catch (error) {
      if (!isZfsError(error) || error.code === "EACCES") throw error;
      // Of a missing device is not known what lies on it.
      return { kind: claimed || error.code === "ENODEV" || error.code === "EIO" ? "damaged" : "open", error };
    }
    yield block.block;
    if (block.damage !== undefined) return { kind: "damaged", error: block.damage };
    if (block.pastClaim) return { kind: "claimed", error: undefined };
    lastRecord = block.block.records.at(-1)?.seq ?? lastRecord;
    bp = block.next;
  }
}

interface ReadBlock {
  readonly next: BlkptrView;
  readonly block: LogBlock;
  /** Of the record that could not be parsed. */
  readonly damage: ZfsError | undefined;
  /** A record came that no import has claimed. */
  readonly pastClaim: boolean;
}

async function readBlock(reader: BlockReader, bp: BlkptrView, options: ReadLogOptions, lastSeq: number | undefined): Promise<ReadBlock> {
  const stored = await readStored(reader, bp, options.signal);
  const withRecords = options.records ?? true;
  let bytes = stored;
  if (bp.crypt === 1 && withRecords) {
    if (bp.type !== ObjectType.intentLog) throw new ZfsError("ECORRUPT", `encrypted log block of type ${bp.type}`);
    const opener = options.key?.key;
    if (opener === undefined) throw keyMissing(options.key);
    const opened = await opener.decrypt(bp, stored);
    if (opened === undefined) throw new ZfsError("ECKSUM", "log block has its checksum but not its MAC");
    bytes = opened;
  }
  const opened = openLogBlock(bp, bytes, isLittleEndian(bp));
  const records: LogRecord[] = [];
  let damage: ZfsError | undefined;
  let pastClaim = false;
  try {
    for (const record of withRecords ? recordsOf(opened) : []) {
      pastClaim = lastSeq !== undefined && record.seq > lastSeq;
      if (pastClaim) break;
      records.push(record);
    }
  } catch (error) {
    if (!isZfsError(error)) throw error;
    damage = error;
  }
  return { next: opened.next, block: { seq: sequenceOf(bp), bp, used: opened.records.length, records }, damage, pastClaim };
}

/** @throws {ZfsError} ECKSUM where no copy verifies: at the end of a log, what lies there is something else */
export async function readStored(reader: BlockReader, bp: BlkptrView, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const size = lsizeOf(bp);
  if (size > reader.limits.blockBytes)
    throw new ZfsError("ELIMIT", `log block of ${size} bytes, limits.blockBytes allows ${reader.limits.blockBytes}`);
  if (bp.checksum !== Checksum.zilog && bp.checksum !== Checksum.zilog2)
    throw new ZfsError("ECORRUPT", `log block with checksum ${bp.checksum}`, { place: { structure: "blkptr" } });
  const dvas = dvasOf(bp);
  if (dvas.length === 0 || dvas.some((dva) => dva.gang)) throw new ZfsError("ECORRUPT", "log block in no place, or in pieces");
  const { dv, off } = bp.cksum;
  const expected = readChecksumWords(new Uint8Array(dv.buffer, dv.byteOffset + off, ZioCksumView.SIZE), 0, bp.le);
  const checksum = bp.checksum === Checksum.zilog ? "zilog" : "zilog2";
  return reader.readCopies(
    dvas,
    new Uint8Array(size),
    (bytes) => verifyZilBlock(bytes, expected, { checksum, mac: bp.crypt === 1 }),
    { signal },
    physicalBirth(bp),
  );
}
