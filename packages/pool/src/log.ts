/**
 * Intent logs of a pool's datasets, and datasets as they would be once their logs were replayed. Nothing is written: the
 * changes are in memory.
 *
 * @see OpenZFS module/zfs/zil.c zil_replay
 */
import { isZfsError, ZfsError } from "@zfskit/core";
import type { PoolObjectSet } from "@zfskit/dmu";
import {
  FileReplay,
  isPending,
  type LogBlock,
  type LogEnd,
  type LogHeader,
  type LogRecord,
  type ReplayResult,
  readLog,
  readLogHeader,
  replayLog,
  VolumeReplay,
} from "@zfskit/zil";
import { isHole, isLittleEndian } from "@zfskit/zio";
import { Filesystem } from "@zfskit/zpl";
import { Volume } from "@zfskit/zvol";
import type { Pool } from "./pool.ts";

/** A dataset whose log is to be replayed. */
export interface Replaying {
  /** The dataset's full name. */
  readonly name: string;
  readonly objset: PoolObjectSet;
  /** Told, in a sentence, of what was not replayed. */
  readonly onWarning: (warning: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The files of a dataset, with its log replayed. */
export async function replayedFilesystem(pool: Pool, options: Replaying): Promise<Filesystem> {
  const { name, objset, signal } = options;
  const header = headerOf(options);
  const replay = new FileReplay(objset, pool.limits, isLittleEndian(header.first));
  const fs = await Filesystem.open(name, replay.objset, { limits: pool.limits, overlay: replay, signal });
  const files = {
    attributes: async (object: number) => (await fs.znode(object, signal)).attributes,
    lookUp: (directory: number, entry: string) => fs.lookUp(directory, entry, signal),
  };
  await run(pool, options, header, (record) => replay.apply(record, files, signal));
  return fs;
}

/** A volume, with its log replayed. */
export async function replayedVolume(pool: Pool, options: Replaying): Promise<Volume> {
  const header = headerOf(options);
  const replay = new VolumeReplay(options.objset, pool.limits, isLittleEndian(header.first));
  await run(pool, options, header, (record) => replay.apply(record, options.signal));
  return Volume.open(options.name, replay.objset, { limits: pool.limits, signal: options.signal });
}

function headerOf({ name, objset }: Pick<Replaying, "name" | "objset">): LogHeader {
  try {
    return readLogHeader(objset.view.zilHeader);
  } catch (error) {
    throw isZfsError(error) ? error.at({ dataset: name }) : error;
  }
}

async function run(pool: Pool, options: Replaying, header: LogHeader, apply: Parameters<typeof replayLog>[3]): Promise<void> {
  const { name, objset, onWarning, signal } = options;
  // After a rewind to a checkpoint the log may lie where newer data was since (zil_claim drops it).
  if (pool.uberblock.view.checkpointTxg !== 0 && header.claimTxg === 0) return;
  let result: ReplayResult;
  try {
    result = await replayLog(pool.reader, header, pool.txg + 1, apply, { key: objset.key, signal });
  } catch (error) {
    throw error instanceof ZfsError ? error.at({ dataset: name }) : error;
  }
  const { stopped, end } = result;
  if (stopped !== undefined)
    onWarning(
      `the intent log of ${name} was replayed up to record ${stopped.record.seq} (${stopped.record.type}): ${stopped.error.message}`,
    );
  else if (end.kind === "damaged")
    onWarning(`the intent log of ${name} is damaged behind ${result.replayed} records: ${end.error?.message}`);
}

/** The intent log of one dataset. */
export class DatasetLog {
  readonly header: LogHeader;
  readonly #pool: Pool;
  readonly #objset: PoolObjectSet;

  /** Use {@link Pool.log}. */
  constructor(pool: Pool, name: string, objset: PoolObjectSet) {
    this.#pool = pool;
    this.#objset = objset;
    this.header = headerOf({ name, objset });
  }

  get isEmpty(): boolean {
    return isHole(this.header.first);
  }

  /**
   * Its blocks in order, and in the end why there are no more.
   *
   * @throws {ZfsError} EACCES for the records of an encrypted dataset whose key is not loaded
   */
  blocks(options: { readonly records?: boolean; readonly signal?: AbortSignal } = {}): AsyncGenerator<LogBlock, LogEnd> {
    return readLog(this.#pool.reader, this.header, { key: this.#objset.key, ...options });
  }

  /** Whether replay would do a record: it is in no transaction group that is on disk, and was not replayed before. */
  counts(record: LogRecord): boolean {
    return isPending(record, this.header, this.#pool.txg + 1);
  }
}
