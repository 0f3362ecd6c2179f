/** Verifying a pool, with all that it tells on the way. */
import type { Pool } from "@zfskit/pool";
import { type Leak, type Problem, type VerifyOptions, type VerifyReport, verifyPool } from "@zfskit/pool/verify";

export interface Verified {
  readonly report: VerifyReport;
  readonly problems: readonly Problem[];
  readonly leaks: readonly Leak[];
}

export async function verified(pool: Pool, options: VerifyOptions = {}): Promise<Verified> {
  const problems: Problem[] = [];
  const leaks: Leak[] = [];
  const report = await verifyPool(pool, {
    ...options,
    onProblem: (problem) => void problems.push(problem),
    onLeak: (leak) => void leaks.push(leak),
  });
  return { report, problems, leaks };
}
