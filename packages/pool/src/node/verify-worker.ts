/** A thread that opens the pool by itself, and checks the batches of blocks that it is sent, one after the other. */
import { workerData } from "node:worker_threads";
import { isZfsError, ZfsError } from "@zfskit/core";
import type { DeviceErrors } from "@zfskit/vdev";
import { openPool } from "../open.ts";
import type { Pool } from "../pool.ts";
import { type BatchAnswer, type BlockBatch, checkBatch, sentError } from "../verify-batch.ts";
import { BlockCheck } from "../verify-block.ts";
import type { WorkerData, WorkerMessage, WorkerSetup } from "./verify-messages.ts";

class Checker {
  readonly #pool: Pool;
  readonly #check: BlockCheck;
  #outdated: string[] = [];
  #errors: ReadonlyMap<bigint, DeviceErrors>;

  constructor(pool: Pool, parity: boolean) {
    this.#pool = pool;
    this.#check = new BlockCheck(pool.reader, { parity, signal: undefined, onOutdated: (device) => void this.#outdated.push(device) });
    this.#errors = byGuid(pool.errors);
  }

  async check(batch: BlockBatch): Promise<BatchAnswer> {
    this.#outdated = [];
    const checked = await checkBatch(this.#check, batch);
    return { ...checked, outdated: this.#outdated, errors: this.#newErrors() };
  }

  /** Those since the batch before: what opening the pool met is counted by who opened it first. */
  #newErrors(): DeviceErrors[] {
    const before = this.#errors;
    this.#errors = byGuid(this.#pool.errors);
    return [...this.#errors.values()]
      .map(({ guid, name, io, checksum }) => ({
        guid,
        name,
        io: io - (before.get(guid)?.io ?? 0),
        checksum: checksum - (before.get(guid)?.checksum ?? 0),
      }))
      .filter(({ io, checksum }) => io + checksum > 0);
  }
}

const given = workerData as WorkerData | null;
// Imported by a thread that is none of verify's workers, it does nothing.
if (given?.port !== undefined) {
  const { setup, port } = given;
  let pool: Pool | undefined;
  try {
    pool = await openSame(setup);
  } catch (error) {
    if (!isZfsError(error)) throw error;
    port.postMessage({ kind: "failed", error: sentError(error) } satisfies WorkerMessage);
  }
  if (pool !== undefined) {
    const checker = new Checker(pool, setup.parity);
    let last: Promise<void> = Promise.resolve();
    port.on("message", (batch: BlockBatch) => {
      // What goes wrong beyond damage is an error of this thread, which ends it.
      last = last.then(async () => {
        const answer = await checker.check(batch);
        port.postMessage({ kind: "answer", answer } satisfies WorkerMessage, [answer.pointers]);
      });
    });
    port.postMessage({ kind: "ready" } satisfies WorkerMessage);
  }
}

/** @throws {ZfsError} as openPool does; EIO when the state that is verified cannot be opened any more */
async function openSame({ sources, guid, txg, checkpoint, allowMissing, limits }: WorkerSetup): Promise<Pool> {
  const pool = await openPool(sources, { pool: guid, txg: checkpoint ? undefined : txg, checkpoint, allowMissing, limits });
  if (pool.txg !== txg)
    throw new ZfsError("EIO", `the pool is at txg ${pool.txg} now, txg ${txg} is verified`, { place: { pool: pool.name } });
  return pool;
}

function byGuid(errors: readonly DeviceErrors[]): ReadonlyMap<bigint, DeviceErrors> {
  return new Map(errors.map((error) => [error.guid, error]));
}
