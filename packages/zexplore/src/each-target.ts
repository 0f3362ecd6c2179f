/** Several arguments: what is wrong with one costs the others nothing. */
import { isZfsError, type ZfsError } from "@zfskit/core";
import { hintFor } from "./hints.ts";
import type { Output } from "./output.ts";

/** Tell of an error that costs one dataset, file or argument, and what to do about it. */
export function tellOf(error: ZfsError, out: Output): void {
  out.fail(error.message);
  const hint = hintFor(error);
  if (hint !== undefined) out.hint(hint);
}

/** Run `work` for each argument in turn; the command ends with 1 when one could not be read. */
export async function eachTarget<T>(targets: readonly T[], out: Output, work: (target: T, index: number) => Promise<void>): Promise<void> {
  for (const [i, target] of targets.entries()) {
    try {
      await work(target, i);
    } catch (error) {
      if (!isZfsError(error) || targets.length === 1) throw error;
      tellOf(error, out);
    }
  }
}
