/** Threads that check blocks for verifyPool, on Node, Deno and Bun. */
import { setImmediate } from "node:timers/promises";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { ZfsError } from "@zfskit/core";
import type { OpenPoolOptions } from "../open.ts";
import type { Pool } from "../pool.ts";
import type { BatchAnswer, BlockBatch, BlockCheckers } from "../verify-batch.ts";
import type { WorkerData, WorkerMessage, WorkerSetup } from "./verify-messages.ts";

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
  readonly port: MessagePort;
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
  readonly #failures: ZfsError[] = [];

  /**
   * Use {@link startVerifyWorkers}.
   *
   * @param file - what they run: the file beside this one, unless a test says otherwise
   */
  constructor(setup: WorkerSetup, count: number, file: URL = ownFile()) {
    try {
      for (let i = 0; i < count; i++) this.#start(setup, file);
    } catch (error) {
      // The system may refuse one more.
      void this.close();
      throw error;
    }
  }

  /** Why threads are no more, of those that ended by themselves. What they were at was given back to be checked elsewhere. */
  get failures(): readonly ZfsError[] {
    return this.#failures;
  }

  async hasRoom(): Promise<boolean> {
    // Where files are read at once, nothing else would let in that a thread has died.
    await setImmediate();
    for (const thread of [...this.#threads]) this.#hear(thread);
    return this.#threads.some(hasRoom);
  }

  async check(batch: BlockBatch): Promise<BatchAnswer> {
    const [idlest] = this.#threads.filter(hasRoom).sort((a, b) => a.waiting.length - b.waiting.length);
    if (idlest === undefined) throw new ZfsError("EINVAL", "all workers are busy, or ended");
    return new Promise((resolve, reject) => {
      idlest.waiting.push({ resolve, reject });
      idlest.port.postMessage(batch, [batch.pointers]);
    });
  }

  /** End all threads, whatever they are at. May be called again. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => end(thread, new ZfsError("EINVAL", "the workers were ended"))));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #start(setup: WorkerSetup, file: URL): void {
    const { port1: port, port2 } = new MessageChannel();
    const worker = new Worker(file, { workerData: { setup, port: port2 } satisfies WorkerData, transferList: [port2] });
    const thread: Thread = { worker, port, isReady: false, waiting: [] };
    this.#threads.push(thread);
    port.on("message", (message: WorkerMessage) => this.#heard(thread, message));
    worker.on("error", (error: unknown) => {
      this.#lose(thread, new ZfsError("EIO", `a worker died: ${error instanceof Error ? error.message : String(error)}`, { cause: error }));
    });
    worker.on("exit", (code: number) => {
      // What it said before may not have been heard yet.
      if (this.#threads.includes(thread)) this.#hear(thread);
      this.#lose(thread, new ZfsError("EIO", `a worker died: it ended with ${code}`));
    });
  }

  /**
   * Hear what a thread has said up to now. Events would come of themselves, but late: Deno gives out one message in many
   * turns of the event loop while this thread has work of its own.
   */
  #hear(thread: Thread): void {
    for (let said = receiveMessageOnPort(thread.port); said !== undefined; said = receiveMessageOnPort(thread.port))
      this.#heard(thread, said.message as WorkerMessage);
  }

  #heard(thread: Thread, message: WorkerMessage): void {
    if (message.kind === "ready") thread.isReady = true;
    else if (message.kind === "answer") thread.waiting.shift()?.resolve(message.answer);
    else {
      const { code, reason, place } = message.error;
      this.#lose(thread, new ZfsError(code, `a worker cannot read the pool: ${reason}`, { place }));
    }
  }

  /** The others go on without it. */
  #lose(thread: Thread, error: ZfsError): void {
    const index = this.#threads.indexOf(thread);
    if (index < 0) return;
    this.#threads.splice(index, 1);
    this.#failures.push(error);
    void end(thread, error);
  }
}

async function end({ worker, port, waiting }: Thread, error: ZfsError): Promise<void> {
  for (const { reject } of waiting.splice(0)) reject(error);
  port.close();
  await worker.terminate();
}

function hasRoom({ isReady, waiting }: Thread): boolean {
  return isReady && waiting.length < BATCHES;
}

/** Beside this file, whichever of the two it is. */
function ownFile(): URL {
  return new URL(import.meta.url.endsWith(".ts") ? "./verify-worker.ts" : "./verify-worker.js", import.meta.url);
}
