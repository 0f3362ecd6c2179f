import type { Engine } from "@zfskit/core";

/** A hash, and what it was chosen to be computed by. */
export interface ChosenDigest {
  readonly engine: Engine;
  digest(bytes: Uint8Array): Uint8Array;
}
