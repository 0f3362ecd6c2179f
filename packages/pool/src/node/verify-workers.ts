/** Threads that check blocks for verifyPool, on Node, Deno and Bun. */
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ZfsError } from "@zfskit/core";
import type { OpenPoolOptions } from "../open.ts";
import type { Pool } from "../pool.ts";
import type { BatchAnswer, BlockBatch, BlockCheckers } from "../verify-batch.ts";
import type { WorkerMessage, WorkerSetup } from "./verify-messages.ts";

/** Batches that a worker has at a time: the next one is there when one is done. */
const BATCHES = 2;

export interface VerifyWorkersOptions extends Pick<OpenPoolOptions, "checkpoint" | "allowMissing"> {
  /** How many to start, beside the thread that calls verifyPool: it checks blocks too, whenever they are all busy. */
  readonly workers: number;
  /** What verifyPool is told. */
  readonly parity?: boolean | undefined;
}

interface Waiting {
  resolve(answer: BatchAnswer): void;
  reject(error: ZfsError): void;
}

interface Thread {
  readonly worker: Worker;
  /** It has opened the pool: until then the caller is faster by itself. */
  isReady: boolean;
  /** Who waits for its answers, oldest first. */
  readonly waiting: Waiting[];
}

/**
 * Start threads that open the same pool, and check blocks for `verifyPool(pool, { checkers })`. Close them afterwards.
 *
 * @param sources - what the pool was opened from, as paths
 * @param options - as the pool was opened, and as it is verified
 */
export function startVerifyWorkers(pool: Pool, sources: readonly string[], options: VerifyWorkersOptions): VerifyWorkers {
  const { guid, txg, limits } = pool;
  const { workers, checkpoint = false, allowMissing = false, parity = false } = options;
  return new VerifyWorkers({ sources, guid, txg, limits, checkpoint, allowMissing, parity }, workers);
}

export class VerifyWorkers implements BlockCheckers, AsyncDisposable {
  readonly #threads: Thread[] = [];
  #failure: ZfsError | undefined;
  #isClosed = false;

  /** Use {@link startVerifyWorkers}. */
  constructor(setup: WorkerSetup, count: number) {
    // Beside this file, whichever of the two it is.
    const file = new URL(import.meta.url.endsWith(".ts") ? "./verify-worker.ts" : "./verify-worker.js", import.meta.url);
    try {
      for (let i = 0; i < count; i++) this.#start(new Worker(file, { workerData: setup }));
    } catch (error) {
      // The system may refuse one more.
      void this.close();
      throw error;
    }
  }

  async hasRoom(): Promise<boolean> {
    // Where files are read at once, nothing else would let messages in.
    await setImmediate();
    if (this.#failure !== undefined) throw this.#failure;
    return this.#threads.some(hasRoom);
  }

  async check(batch: BlockBatch): Promise<BatchAnswer> {
    if (this.#failure !== undefined) throw this.#failure;
    const [idlest] = this.#threads.filter(hasRoom).sort((a, b) => a.waiting.length - b.waiting.length);
    if (idlest === undefined) throw new ZfsError("EINVAL", this.#isClosed ? "the workers were ended" : "all workers are busy");
    return new Promise((resolve, reject) => {
      idlest.waiting.push({ resolve, reject });
      idlest.worker.postMessage(batch, [batch.pointers]);
    });
  }

  /** End all threads, whatever they are at. May be called again. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const threads = this.#threads.splice(0);
    for (const { waiting } of threads) for (const { reject } of waiting.splice(0)) reject(new ZfsError("EINVAL", "the workers were ended"));
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #start(worker: Worker): void {
    const thread: Thread = { worker, isReady: false, waiting: [] };
    this.#threads.push(thread);
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "ready") thread.isReady = true;
      else if (message.kind === "answer") thread.waiting.shift()?.resolve(message.answer);
      else
        this.#fail(
          new ZfsError(message.error.code, `a worker cannot read the pool: ${message.error.reason}`, { place: message.error.place }),
        );
    });
    worker.on("error", (error: unknown) => {
      this.#fail(new ZfsError("EIO", `a worker died: ${error instanceof Error ? error.message : String(error)}`, { cause: error }));
    });
    worker.on("exit", (code: number) => this.#fail(new ZfsError("EIO", `a worker died: it ended with ${code}`)));
  }

  /** The work of all comes to nothing without the work of one. */
  #fail(error: ZfsError): void {
    if (this.#isClosed) return;
    this.#failure ??= error;
    for (const { waiting } of this.#threads) for (const { reject } of waiting.splice(0)) reject(this.#failure);
  }
}

function hasRoom({ isReady, waiting }: Thread): boolean {
  return isReady && waiting.length < BATCHES;
}
