/** What is wrong with a pool: told of as it is found, and counted. */
import type { Leak, Problem, VerifyOptions, VerifyPosition, VerifyReport } from "./verify-report.ts";

type Counted = "problems" | "lost" | "outdated" | "leaks" | "leakedBytes" | "sharedBytes" | "unallocatedBytes";

export class Findings {
  readonly #options: Pick<VerifyOptions, "onProblem" | "onLeak">;
  readonly #outdated = new Map<string, number>();
  readonly #bytes = { leaked: 0, shared: 0, unallocated: 0 };
  #problems = 0;
  #lost = 0;
  #leaks = 0;

  constructor(options: Pick<VerifyOptions, "onProblem" | "onLeak">) {
    this.#options = options;
  }

  problem(problem: Problem, position: VerifyPosition): void {
    this.#problems++;
    if (problem.kind === "block" && problem.state === "lost") this.#lost++;
    this.#options.onProblem?.(problem, position);
  }

  leak(leak: Leak): void {
    this.#leaks++;
    if (leak.kind === "leaked" || leak.kind === "shared" || leak.kind === "unallocated") this.#bytes[leak.kind] += leak.length;
    this.#options.onLeak?.(leak);
  }

  /** A copy on a device that missed writes is older than it should be. */
  outdated(device: string): void {
    this.#outdated.set(device, (this.#outdated.get(device) ?? 0) + 1);
  }

  report(): Pick<VerifyReport, Counted> {
    return {
      problems: this.#problems,
      lost: this.#lost,
      outdated: new Map([...this.#outdated].sort(([a], [b]) => (a < b ? -1 : 1))),
      leaks: this.#leaks,
      leakedBytes: this.#bytes.leaked,
      sharedBytes: this.#bytes.shared,
      unallocatedBytes: this.#bytes.unallocated,
    };
  }
}
