import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { compressionName } from "@zfskit/compression";
import { ZfsError } from "@zfskit/core";
import { ChecksumNames } from "@zfskit/format/spa";
import type { Pool } from "@zfskit/pool";
import {
  type BlockSums,
  type Leak,
  type Problem,
  type VerifyPosition,
  type VerifyProgress,
  type VerifyReport,
  verifyPool,
} from "@zfskit/pool/verify";
import { type CommandSpec, defineCommand } from "../command.ts";
import { DamagedFiles } from "../damaged-files.ts";
import { countedTypeName, leakText, problemText } from "../health-text.ts";
import type { Output } from "../output.ts";
import { Progress } from "../progress.ts";
import { type CommonOptions, parseWhole, UsageError, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { humanSize, printFields, printTable } from "../table.ts";
import { arePaths, VerifyJobs } from "../verify-jobs.ts";

interface VerifyCommandOptions {
  readonly parity?: boolean;
  readonly resume?: string;
  readonly jobs?: number;
}

/** What --resume keeps: where verifying was, of which state of which pool, and what was wrong up to there. */
interface SavedState {
  readonly pool: string;
  readonly txg: number;
  readonly position: VerifyPosition;
  readonly blocks: number;
  readonly errors: number;
  readonly lost: number;
  /** In words; the first of them. */
  readonly problems: readonly string[];
}

/** How much was found. */
interface FoundCounts {
  readonly errors: number;
  readonly lost: number;
  /** Of them those that are kept in words. */
  readonly problems: number;
}

/** Between two writes of the state. */
const SAVE_MS = 10_000;
/** Problems that the state keeps in words. */
const SAVED_PROBLEMS = 1000;

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
  const { checkpoint, allowMissing, parity, source, trace, jobs } = options;
  if (jobs !== undefined && (jobs < 1 || jobs > MAX_JOBS)) throw new UsageError(`--jobs takes 1 to ${MAX_JOBS}`);
  // A trace lists what this thread reads.
  if (jobs === 1 || trace === true || !arePaths(source)) return undefined;
  const threads = new VerifyJobs(async (workers) => {
    const { startVerifyWorkers } = await import("@zfskit/pool/verify-workers");
    return startVerifyWorkers(pool, source, { workers, checkpoint, allowMissing, parity });
  });
  if (jobs !== undefined) await threads.start(jobs - 1);
  return threads;
}

/** One run: what it says on the way, and the state that it keeps. */
class Sitting {
  readonly problems: string[];
  readonly files: DamagedFiles = new DamagedFiles();
  errors: number;
  lost: number;
  /** What there was when the last object with problems was reached: who goes on there finds its problems again. */
  #before: (FoundCounts & { readonly position: VerifyPosition }) | undefined;
  readonly #pool: Pool;
  readonly #out: Output;
  readonly #file: string | undefined;
  #bar: Progress | undefined;
  #bytes = 0;
  #saved = Date.now();

  constructor(pool: Pool, out: Output, file: string | undefined, before: SavedState | undefined) {
    this.#pool = pool;
    this.#out = out;
    this.#file = file;
    this.problems = [...(before?.problems ?? [])];
    this.errors = before?.errors ?? 0;
    this.lost = before?.lost ?? 0;
  }

  problem(problem: Problem, position: VerifyPosition): void {
    const text = problemText(problem);
    if (this.#before === undefined || !isSame(position, this.#before.position)) this.#before = { position, ...this.#counts() };
    this.errors++;
    if (problem.kind === "block" && problem.state === "lost") this.lost++;
    this.files.add(problem);
    if (this.problems.length < SAVED_PROBLEMS) this.problems.push(text);
    if (this.#out.json) this.#out.value({ ...problem, ...objectTypeOf(problem), type: "error", message: text });
    this.#out.fail(text);
  }

  leak(leak: Leak): void {
    if (this.#out.json) this.#out.value({ type: "leak", ...leak });
    this.#out.fail(leakText(leak));
  }

  async progress({ bytes, total, blocks, position }: VerifyProgress): Promise<void> {
    this.#bar ??= await Progress.start(this.#out.interactive, total);
    this.#bar.add(bytes - this.#bytes);
    this.#bytes = bytes;
    if (Date.now() - this.#saved >= SAVE_MS) this.save(position, blocks);
    // Files are read at once: without a pause, no signal would be heard.
    await new Promise((resolve) => setImmediate(resolve));
  }

  save(position: VerifyPosition, blocks: number): void {
    this.#saved = Date.now();
    if (this.#file === undefined) return;
    const before = this.#before;
    const { errors, lost, problems } = before !== undefined && isSame(position, before.position) ? before : this.#counts();
    const state: SavedState = {
      pool: String(this.#pool.guid),
      txg: this.#pool.txg,
      position,
      blocks,
      errors,
      lost,
      problems: this.problems.slice(0, problems),
    };
    writeFileSync(`${this.#file}.new`, `${JSON.stringify(state)}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }

  #counts(): FoundCounts {
    return { errors: this.errors, lost: this.lost, problems: this.problems.length };
  }

  /** There is nothing to go on with. */
  done(): void {
    if (this.#file !== undefined) rmSync(this.#file, { force: true });
  }

  stop(): void {
    this.#bar?.stop();
  }
}

/** By its name, as lines of counts have it. */
function objectTypeOf(problem: Problem): { objectType?: string } {
  return problem.kind === "block" ? { objectType: countedTypeName(problem.type) } : {};
}

function isSame(a: VerifyPosition, b: VerifyPosition): boolean {
  return a.objset === b.objset && a.object === b.object;
}

/** @throws {ZfsError} EINVAL when it is of another pool, or another state of it; undefined where there is no such file yet */
function readState(file: string, pool: Pool): SavedState | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new ZfsError("EIO", `${file} cannot be read`, { cause: error });
  }
  let state: Partial<SavedState> | null;
  try {
    state = JSON.parse(text) as Partial<SavedState> | null;
  } catch {
    state = null;
  }
  const { position, problems } = state ?? {};
  if (
    !Number.isSafeInteger(position?.objset) ||
    !Number.isSafeInteger(position?.object) ||
    !Number.isSafeInteger(state?.errors) ||
    !Number.isSafeInteger(state?.lost) ||
    !Array.isArray(problems)
  )
    throw new ZfsError("EINVAL", `${file} holds no state of verify`);
  if (state?.pool !== String(pool.guid) || state?.txg !== pool.txg)
    throw new ZfsError("EINVAL", `${file} is of another pool, or of another transaction group of it: remove it to begin anew`);
  return state as SavedState;
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

function printJson(out: Output, report: VerifyReport, { errors, lost }: Sitting): void {
  for (const { type, level, ...sums } of report.byType) out.value({ type: "blocks", objectType: countedTypeName(type), level, ...sums });
  for (const { algorithm, ...sums } of report.byChecksum) out.value({ type: "checksum", name: checksumName(algorithm), ...sums });
  for (const { algorithm, ...sums } of report.byCompression) out.value({ type: "compression", name: compressionText(algorithm), ...sums });
  for (const dataset of report.datasets) out.value({ type: "dataset", ...dataset });
  out.value({
    type: "summary",
    pool: report.pool,
    guid: report.guid,
    txg: report.txg,
    complete: report.complete,
    blocks: report.total.blocks,
    lsize: report.total.lsize,
    psize: report.total.psize,
    asize: report.total.asize,
    gangs: report.total.gangs,
    embedded: report.embedded,
    checked: report.checked,
    dedup: report.dedup,
    clones: report.clones,
    classes: report.classes,
    allocated: report.space?.allocated,
    found: report.space?.found,
    errors,
    lost,
    leaks: report.leaks,
    leakedBytes: report.leakedBytes,
    sharedBytes: report.sharedBytes,
    unallocatedBytes: report.unallocatedBytes,
    outdated: Object.fromEntries(report.outdated),
  });
}

function printText(out: Output, report: VerifyReport, { errors, lost }: Sitting): void {
  const { total } = report;
  sumTable(
    out,
    "TYPE",
    byKey(report.byType, ({ type }) => countedTypeName(type)),
  );
  out.line("");
  sumTable(
    out,
    "LEVEL",
    byKey(report.byType, ({ level }) => `L${level}`),
  );
  out.line("");
  sumTable(
    out,
    "CHECKSUM",
    byKey(report.byChecksum, ({ algorithm }) => checksumName(algorithm)),
  );
  out.line("");
  sumTable(
    out,
    "COMPRESSION",
    byKey(report.byCompression, ({ algorithm }) => compressionText(algorithm)),
  );
  out.line("");
  sumTable(
    out,
    "DATASET",
    report.datasets.filter(({ blocks }) => blocks > 0).map((sums) => [sums.name, sums]),
  );
  out.line("");
  const ratio = (of: number, to: number) => (to === 0 ? "1.00" : (of / to).toFixed(2));
  printFields(out, [
    ["bp count", String(total.blocks)],
    ["ganged count", String(total.gangs)],
    ["bp logical", String(total.lsize)],
    ["bp physical", `${total.psize}  compression ${ratio(total.lsize, total.psize)}`],
    ["bp allocated", `${total.asize}  compression ${ratio(total.lsize, total.asize)}`],
    [
      "bp deduped",
      `${report.dedup.bytes}  ref>1 ${report.dedup.blocks}  deduplication ${ratio(total.asize + report.dedup.bytes, total.asize)}`,
    ],
    ["bp cloned", `${report.clones.bytes}  count ${report.clones.blocks}`],
    ["embedded", String(report.embedded)],
    ...Object.entries(report.classes ?? {})
      .filter(([, bytes]) => bytes > 0)
      .map(([name, bytes]): [string, string] => [`${name} class`, String(bytes)]),
  ]);
  out.line("");
  if (report.complete && report.space !== undefined)
    out.line(
      report.leaks === 0 && report.space.allocated === report.space.found
        ? "No leaks: what blocks take is what space maps say"
        : `${humanSize(report.leakedBytes)} leaked, ${humanSize(report.sharedBytes)} used more than once, ${humanSize(report.unallocatedBytes)} used but not allocated`,
    );
  out.line(
    errors === 0 ? `${report.checked} blocks read, no errors` : `${report.checked} blocks read, ${errors} with errors, ${lost} lost`,
  );
}

function sumTable(out: Output, title: string, rows: readonly (readonly [name: string, sums: BlockSums])[]): void {
  const right = (name: string) => ({ title: name, align: "right" as const });
  printTable(
    out,
    [right("BLOCKS"), right("LSIZE"), right("PSIZE"), right("ASIZE"), { title }],
    rows.map(([name, { blocks, lsize, psize, asize }]) => [String(blocks), humanSize(lsize), humanSize(psize), humanSize(asize), name]),
  );
}

/** Rows that share a name as one. */
function byKey<T extends BlockSums>(rows: readonly T[], nameOf: (row: T) => string): (readonly [string, BlockSums])[] {
  const sums = new Map<string, BlockSums>();
  for (const row of rows) {
    const name = nameOf(row);
    const { blocks, lsize, psize, asize, gangs } = sums.get(name) ?? { blocks: 0, lsize: 0, psize: 0, asize: 0, gangs: 0 };
    sums.set(name, {
      blocks: blocks + row.blocks,
      lsize: lsize + row.lsize,
      psize: psize + row.psize,
      asize: asize + row.asize,
      gangs: gangs + row.gangs,
    });
  }
  return [...sums];
}

function checksumName(algorithm: number): string {
  return ChecksumNames[algorithm] ?? `checksum ${algorithm}`;
}

function compressionText(algorithm: number): string {
  return compressionName(algorithm) ?? `compression ${algorithm}`;
}
