/**
 * The block pointers that an intent log refers to: its own blocks, and those of data that was written beside it.
 *
 * @see OpenZFS module/zfs/dmu_traverse.c traverse_zil_block, traverse_zil_record, zil.c zil_parse
 */
import { isZfsError, type ZfsError } from "@zfskit/core";
import type { BlkptrView } from "@zfskit/format/spa";
import { LrView, LrWriteView, Txtype } from "@zfskit/format/zil";
import { type BlockReader, birthOf, isHole, isLittleEndian } from "@zfskit/zio";
import { type LogHeader, readStored } from "./chain.ts";
import { openLogBlock, sequenceOf } from "./log-block.ts";

export interface LogPointersOptions {
  /** Blocks born from here on are not on disk yet; a log that no import has claimed ends with them. */
  readonly firstTxg: number;
  readonly signal?: AbortSignal | undefined;
}

/** A block that belongs to an intent log. */
export interface LogPointer {
  readonly bp: BlkptrView;
  /** Of the log itself, not data that one of its records leads to. */
  readonly isLogBlock: boolean;
  /** For blocks of the log: how reading it failed. The last one of an unclaimed log was perhaps never written. */
  readonly error: ZfsError | undefined;
}

/**
 * The pointers in the order in which OpenZFS's traversal meets them; records are read as they are stored, which needs no
 * key: the pointers in them are not encrypted.
 */
export async function* logPointers(reader: BlockReader, header: LogHeader, options: LogPointersOptions): AsyncGenerator<LogPointer> {
  const claimed = header.claimTxg !== 0;
  const lastSeq = claimed ? header.claimRecordSeq : undefined;
  let recordSeq = 0;
  for (let bp = header.first; !isHole(bp); ) {
    options.signal?.throwIfAborted();
    const seq = sequenceOf(bp);
    if (claimed && seq > header.claimBlockSeq) return;
    if (!claimed && birthOf(bp) >= options.firstTxg) return;
    const isLast = lastSeq !== undefined && recordSeq === lastSeq && seq === header.claimBlockSeq;
    let opened: ReturnType<typeof openLogBlock> | undefined;
    let error: ZfsError | undefined;
    try {
      opened = openLogBlock(bp, await readStored(reader, bp, options.signal), isLittleEndian(bp));
    } catch (caught) {
      if (!isZfsError(caught)) throw caught;
      error = caught;
    }
    yield { bp, isLogBlock: true, error: isLast ? undefined : error };
    if (isLast || opened === undefined) return;
    const { records, littleEndian } = opened;
    const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
    for (let at = 0; at + LrView.SIZE <= records.length; ) {
      const record = new LrView(view, at, littleEndian);
      const { reclen } = record;
      if (reclen < LrView.SIZE || reclen > records.length - at) return;
      if (lastSeq !== undefined && record.seq > lastSeq) return;
      const isWrite = record.type === Txtype.write && reclen >= LrWriteView.SIZE;
      if (isWrite && claimed) {
        const data = new LrWriteView(view, at, littleEndian).blkptr;
        if (!isHole(data) && birthOf(data) >= header.claimTxg) yield { bp: data, isLogBlock: false, error: undefined };
      }
      recordSeq = record.seq;
      at += reclen;
    }
    bp = opened.next;
  }
}
