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

/** Nothing of a few MiB takes as long as this, on the slowest of machines. */
const CPU_SECONDS = 3;

/** Run `work`, which must not take long: time of the processor counts, as others may use it too. */
export async function withinTime(work: () => Promise<void>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > CPU_SECONDS) throw new Error(`took ${seconds} seconds`);
}
