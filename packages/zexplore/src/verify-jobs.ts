/**
 * Threads that check blocks beside the one that goes through the pool: as many as the user says, or as many as what is left
 * to do is worth.
 */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { BatchAnswer, BlockBatch, BlockCheckers, VerifyProgress } from "@zfskit/pool/verify";
import type { VerifyWorkers } from "@zfskit/pool/verify-workers";

/** Before, what is loaded and compiled for the first time hides how fast it is. */
const SETTLED_MS = 250;
/** The pace is that of the latest stretch of this length. */
const STRETCH_MS = 100;
/** A thread is worth its start, 0.1 to 0.3 s of CPU, when it has so much to do: docs/performance.md has the figures. */
const WORTH_MS = 500;
/** Going through the pool is a fifth to an eighteenth of the work, and one thread does it: with more threads little is gained. */
const MOST_JOBS = 8;

/** Start so many threads beside this one. */
export type StartWorkers = (workers: number) => Promise<VerifyWorkers>;

/** Begins without threads, and has them started once it is seen that they are worth it. */
export class VerifyJobs implements BlockCheckers, AsyncDisposable {
  readonly #start: StartWorkers;
  readonly #most: number;
  #began: number | undefined;
  #stretch: { readonly at: number; readonly bytes: number } | undefined;
  #starting: Promise<VerifyWorkers> | undefined;
  #workers: VerifyWorkers | undefined;

  /** @param most - threads at most, this one among them */
  constructor(start: StartWorkers, most: number = Math.min(MOST_JOBS, availableParallelism())) {
    this.#start = start;
    this.#most = most;
  }

  /** Told of how far verifying is: what is left may be worth threads. */
  async consider({ bytes, total }: Pick<VerifyProgress, "bytes" | "total">, now: number = performance.now()): Promise<void> {
    if (this.#starting !== undefined) return;
    this.#began ??= now;
    this.#stretch ??= { at: now, bytes };
    const { at, bytes: before } = this.#stretch;
    if (now - at < STRETCH_MS) return;
    this.#stretch = { at: now, bytes };
    const workers = workersFor({ leftMs: ((total - bytes) * (now - at)) / (bytes - before), most: this.#most });
    if (now - this.#began >= SETTLED_MS && workers > 0) await this.start(workers);
  }

  async start(workers: number): Promise<void> {
    this.#starting ??= this.#start(workers);
    this.#workers = await this.#starting;
  }

  /** Why threads ended that should not have. */
  get failures(): readonly Error[] {
    return this.#workers?.failures ?? [];
  }

  async hasRoom(): Promise<boolean> {
    return this.#workers !== undefined && (await this.#workers.hasRoom());
  }

  async check(batch: BlockBatch): Promise<BatchAnswer> {
    if (this.#workers === undefined) throw new TypeError("no thread was started");
    return this.#workers.check(batch);
  }

  async close(): Promise<void> {
    await (await this.#starting)?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** How many threads to start beside this one, which would take so long alone. */
export function workersFor({ leftMs, most }: { readonly leftMs: number; readonly most: number }): number {
  return leftMs >= WORTH_MS ? Math.min(most - 1, Math.floor(leftMs / WORTH_MS)) : 0;
}

/** Whether threads can open the sources too: they are told their paths. */
export function arePaths(sources: readonly string[]): boolean {
  return sources.every((source) => statSync(source, { throwIfNoEntry: false }) !== undefined);
}
