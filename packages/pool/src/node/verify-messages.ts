/** What verifyPool's workers are started with, and what they say. */
import type { MessagePort } from "node:worker_threads";
import type { Limits } from "@zfskit/core";
import type { BatchAnswer, SentError } from "../verify-batch.ts";

export interface WorkerSetup {
  readonly sources: readonly string[];
  /** The pool and its state that are to be met there. */
  readonly guid: bigint;
  readonly txg: number;
  readonly checkpoint: boolean;
  readonly allowMissing: boolean;
  readonly limits: Limits;
  readonly parity: boolean;
}

/** What a worker is given. */
export interface WorkerData {
  readonly setup: WorkerSetup;
  /** Takes batches, and gives a WorkerMessage for each; the first says that it is ready. */
  readonly port: MessagePort;
}

export type WorkerMessage =
  /** The pool is open. */
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly answer: BatchAnswer }
  /** The pool cannot be read there. */
  | { readonly kind: "failed"; readonly error: SentError };
