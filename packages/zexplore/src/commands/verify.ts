import type { Pool } from "@zfskit/pool";
import { type VerifyReport, verifyPool } from "@zfskit/pool/verify";
import { type CommandSpec, defineCommand } from "../command.ts";
import type { DamagedFiles } from "../damaged-files.ts";
import { isContainerKey } from "../key-source.ts";
import type { Output } from "../output.ts";
import { type CommonOptions, parseWhole, UsageError, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { humanSize } from "../table.ts";
import { arePaths, VerifyJobs } from "../verify-jobs.ts";
import { readState, Sitting } from "../verify-sitting.ts";
import { printJson, printText } from "../verify-tables.ts";

interface VerifyCommandOptions {
  readonly parity?: boolean;
  readonly resume?: string;
  readonly jobs?: number;
}

const MAX_JOBS = 64;

/** Every copy of every block. */
export const verify: CommandSpec = defineCommand<VerifyCommandOptions>({
  name: "verify",
  group: "health",
  summary: "read every copy of every block, and look for leaks",
  text: `Visits each block once, where it was born: the pool's own, those of datasets, snapshots, clones and intent logs, and what
waits to be freed. Counts are those of zdb -bcc. What blocks take is held to the space maps: ranges that no block uses,
that several use, or that are used and not allocated are listed. Exits with 1 when anything is wrong.`,
  args: "",
  options: [
    { flags: "--parity", text: "check the parity of RAID-Z and dRAID too" },
    {
      flags: "--resume <FILE>",
      text: "keep in FILE how far it came, and go on from there: blocks that were read before are counted, not read again; it is removed in the end",
    },
    {
      flags: "--jobs <N>",
      text: "threads that check blocks, this one among them; unless told, 1 to begin with, and up to 8, one a processor, once half a second of work or more is left for each",
      parse: (value) => parseWhole(value, "--jobs"),
    },
  ],
  examples: [
    ["verify -p disk.img", "is all of it readable, and nothing leaked"],
    ["verify -p pool/ --parity --resume state.json", "check a large pool in several sittings"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    if (args.length > 0) throw new UsageError("verify takes no arguments");
    await withPool(options, out, async (pool) => {
      const before = options.resume === undefined ? undefined : readState(options.resume, pool);
      for (const problem of before?.problems ?? []) out.fail(`found before: ${problem}`);
      const sitting = new Sitting(pool, out, options.resume, before);
      const interrupted = new AbortController();
      const onInterrupt = () => interrupted.abort();
      process.once("SIGINT", onInterrupt);
      await using jobs = await startJobs(pool, options);
      try {
        const report = await verifyPool(pool, {
          signal: interrupted.signal,
          parity: options.parity,
          checkers: jobs,
          from: before?.position,
          onProblem: (problem, position) => sitting.problem(problem, position),
          onLeak: (leak) => sitting.leak(leak),
          onProgress: async (progress) => {
            await jobs?.consider(progress);
            await sitting.progress(progress);
          },
        });
        sitting.stop();
        for (const { message } of jobs?.failures ?? []) out.warn(`${message}; what it had to check was checked without it`);
        await jobs?.close();
        await printFiles(out, pool, sitting.files);
        finish(out, pool, report, sitting);
      } finally {
        sitting.stop();
        process.removeListener("SIGINT", onInterrupt);
      }
    });
  },
});

/** The threads beside this one; undefined where there are to be none. */
async function startJobs(pool: Pool, options: CommonOptions & VerifyCommandOptions): Promise<VerifyJobs | undefined> {
  const { checkpoint, allowMissing, parity, source, trace, jobs, allow, key = [] } = options;
  if (jobs !== undefined && (jobs < 1 || jobs > MAX_JOBS)) throw new UsageError(`--jobs takes 1 to ${MAX_JOBS}`);
  // A trace lists what this thread reads; and threads open what is open by its name alone.
  if (jobs === 1 || trace === true || !arePaths(source) || allow !== undefined || key.some(isContainerKey)) return undefined;
  const threads = new VerifyJobs(async (workers) => {
    const { startVerifyWorkers } = await import("@zfskit/pool/verify-workers");
    return startVerifyWorkers(pool, source, { workers, checkpoint, allowMissing, parity });
  });
  if (jobs !== undefined) await threads.start(jobs - 1);
  return threads;
}

function finish(out: Output, pool: Pool, report: VerifyReport, sitting: Sitting): void {
  for (const { name, io } of pool.errors) if (io > 0) out.fail(`${name}: ${io} ${io === 1 ? "read" : "reads"} failed`);
  for (const [device, count] of report.outdated)
    out.warn(`${device} missed writes: ${count} ${count === 1 ? "block" : "blocks"} on it are older`);
  if (!report.complete) {
    out.fail(`interrupted after ${report.total.blocks} blocks, ${humanSize(report.total.asize)}`);
    sitting.save(report.position, report.total.blocks);
  } else if (report.space === undefined) out.fail("what is allocated could not be compared with what is used");
  else if (report.space.allocated !== report.space.found && report.leaks === 0)
    out.fail(`blocks take ${report.space.found} bytes, space maps say that ${report.space.allocated} are allocated`);
  if (report.complete) sitting.done();
  if (out.json) printJson(out, report, sitting);
  else printText(out, report, sitting);
}

/** What the user calls the objects that are damaged. */
async function printFiles(out: Output, pool: Pool, files: DamagedFiles): Promise<void> {
  for await (const { dataset, object, path } of files.paths(pool)) {
    if (out.json) out.value({ type: "file", dataset, object, path });
    else out.name(`damaged: ${dataset}:${path === undefined ? `object ${object}` : shown(path)}`);
  }
}
