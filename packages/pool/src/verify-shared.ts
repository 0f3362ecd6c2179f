/**
 * Blocks that several pointers lead to: deduplicated ones, which the DDT counts, and cloned ones, which the BRT counts.
 *
 * @see OpenZFS cmd/zdb/zdb.c zdb_count_block
 */
import { ZfsError } from "@zfskit/core";
import type { BlkptrView } from "@zfskit/format/spa";
import { type Dva, physicalBirth } from "@zfskit/zio";
import type { Pool } from "./pool.ts";
import { readBrt, readDdt } from "./verify-tables.ts";

/** References that a table counts, and what was met of them. */
export interface SharedEntry {
  /** Bytes from the start of the vdev's data area. */
  readonly vdev: number;
  readonly offset: number;
  /** Physical birth; undefined in the BRT, which does not tell. */
  readonly birth: number | undefined;
  /** All copies, where the table is the one to know: an entry may have got more since a pointer was written. */
  readonly dvas: readonly Dva[] | undefined;
  /** References that were not met yet. */
  left: number;
  seen: boolean;
}

/** References of a table that no block has; one of these was met. */
export interface SharedFault {
  readonly table: "ddt" | "brt";
  readonly vdev: number;
  readonly offset: number;
  readonly references: number;
}

/** What meeting a pointer came to. */
export interface Met {
  /** The block was met before: its space is counted once. */
  readonly again: boolean;
  /** In place of the pointer's own. */
  readonly dvas: readonly Dva[] | undefined;
}

type ByPlace = Map<number, Map<number, SharedEntry[]>>;

const NEW: Met = { again: false, dvas: undefined };
const AGAIN: Met = { again: true, dvas: undefined };

/** Entries of one table by where their blocks lie. */
class SharedTable {
  readonly #entries: ByPlace = new Map();

  add(entry: SharedEntry): void {
    const ofVdev = this.#entries.get(entry.vdev) ?? new Map<number, SharedEntry[]>();
    this.#entries.set(entry.vdev, ofVdev);
    const here = ofVdev.get(entry.offset);
    if (here === undefined) ofVdev.set(entry.offset, [entry]);
    else here.push(entry);
  }

  find(vdev: number, offset: number, birth: number | undefined): SharedEntry | undefined {
    return this.#entries
      .get(vdev)
      ?.get(offset)
      ?.find((entry) => entry.birth === birth);
  }

  *unmet(table: SharedFault["table"]): Generator<SharedFault> {
    for (const ofVdev of this.#entries.values())
      for (const entries of ofVdev.values())
        for (const { vdev, offset, left, seen } of entries) if (seen && left > 0) yield { table, vdev, offset, references: left };
  }
}

/** The tables of a pool, and what was met. */
export class SharedBlocks {
  readonly #ddt = new SharedTable();
  readonly #brt = new SharedTable();
  #cloning = false;
  dedupBytes = 0;
  dedupBlocks = 0;
  cloneBytes = 0;
  cloneBlocks = 0;

  /** @param onError - told of a table that cannot be read; its blocks then look as if they lay over each other */
  static async read(pool: Pool, onError: (error: ZfsError) => void, signal?: AbortSignal): Promise<SharedBlocks> {
    const shared = new SharedBlocks();
    await around(onError, () => readDdt(pool, (entry) => shared.#ddt.add(entry), signal));
    await around(onError, () =>
      readBrt(
        pool,
        (entry) => {
          shared.#cloning = true;
          shared.#brt.add(entry);
        },
        signal,
      ),
    );
    return shared;
  }

  /** @param asizeOf - bytes of some copies, or of the pointer's own */
  meet(bp: BlkptrView, asizeOf: (bp: BlkptrView, dvas: readonly Dva[] | undefined) => number): Met {
    const isDedup = bp.dedup === 1;
    if (!isDedup && !this.#cloning) return NEW;
    const first = bp.dvas(0);
    const { vdev, offsetBytes } = first;
    let dvas: readonly Dva[] | undefined;
    if (isDedup) {
      const entry = this.#ddt.find(vdev, offsetBytes, physicalBirth(bp));
      if (entry !== undefined) {
        dvas = entry.dvas;
        const again = entry.seen && entry.left > 0;
        if (entry.left > 0) entry.left--;
        entry.seen = true;
        if (again) {
          this.dedupBlocks++;
          this.dedupBytes += asizeOf(bp, dvas);
          return dvas === undefined ? AGAIN : { again, dvas };
        }
      }
    }
    if (this.#cloning) {
      const entry = this.#brt.find(vdev, offsetBytes, undefined);
      if (entry !== undefined && !entry.seen) entry.seen = true;
      else if (entry !== undefined && entry.left > 0) {
        entry.left--;
        this.cloneBlocks++;
        this.cloneBytes += asizeOf(bp, dvas);
        return dvas === undefined ? AGAIN : { again: true, dvas };
      }
    }
    return dvas === undefined ? NEW : { again: false, dvas };
  }

  /** References that the tables count and no pointer has, of blocks that were met. */
  *faults(): Generator<SharedFault> {
    yield* this.#ddt.unmet("ddt");
    yield* this.#brt.unmet("brt");
  }
}

async function around(onError: (error: ZfsError) => void, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ZfsError)) throw error;
    onError(error);
  }
}
