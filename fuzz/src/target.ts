/** What is fuzzed: something that is given a seed, and must end in a value or a ZfsError. */
import { isZfsError } from "@zfskit/core";

export interface Target {
  readonly name: string;
  /** @throws {unknown} what a finding is: anything but a ZfsError */
  run(seed: number): Promise<void>;
}

/** Run `work`, of which a ZfsError may come out and nothing else. */
export async function allow(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isZfsError(error)) throw error;
  }
}
