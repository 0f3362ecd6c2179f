/**
 * What computes parity: WebAssembly once it is loaded, plain TypeScript before and elsewhere.
 *
 * Parity is computed without waiting, so the choice is made ahead, for the whole program: both give the same bytes.
 */
import type { Engine } from "@zfskit/core";
import type { RaidzKernel } from "@zfskit/kernels";

let loaded: RaidzKernel | undefined;

/** Load the kernel that makes parity and reconstruction several times as fast; to no effect where the runtime refuses it. */
export async function loadParityKernel(): Promise<void> {
  loaded = await (await import("@zfskit/kernels/raidz")).loadRaidz();
}

/** What computes parity and lost columns from now on. */
export function parityEngine(): Engine {
  return loaded === undefined ? "JavaScript" : "WebAssembly";
}

/** The kernel, if it is to be used. */
export function parityKernel(): RaidzKernel | undefined {
  return loaded;
}
