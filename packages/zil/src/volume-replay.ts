/**
 * Replay of the log of a volume, in memory.
 *
 * @see OpenZFS module/zfs/zvol.c zvol_replay_vector
 */
import { ZfsError } from "@zfskit/core";
import type { ObjectSet } from "@zfskit/dmu";
import { ZVOL_OBJ } from "@zfskit/format/dmu";
import { cloneBlocks, writeData } from "./data-replay.ts";
import type { LogRecord } from "./record.ts";
import { ReplayedObjectSet } from "./replayed-object-set.ts";

export class VolumeReplay {
  readonly objset: ReplayedObjectSet;

  /** @param littleEndian - the byte order of the log */
  constructor(base: ObjectSet, limits: { readonly replayBytes: number }, littleEndian: boolean) {
    this.objset = new ReplayedObjectSet(base, limits.replayBytes, littleEndian);
  }

  /** @throws {ZfsError} ENOTSUP for a record that volumes do not have */
  async apply(record: LogRecord, signal?: AbortSignal): Promise<void> {
    if (record.kind === "write") {
      await writeData(this.objset, ZVOL_OBJ, record, signal);
      return;
    }
    const data = await this.objset.data(ZVOL_OBJ, signal);
    if (record.kind === "truncate") return data.free(record.offset, record.offset + record.size, signal);
    if (record.kind === "clone_range") return cloneBlocks(data, record, signal);
    throw new ZfsError("ENOTSUP", `log record ${record.type} in the log of a volume`);
  }
}
